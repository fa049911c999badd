package dev.codebook.compiler.read;

import dev.codebook.compiler.read.written.CatalogFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hashes each file together with all that it imports, since the types of a set depend on both. A
 * file has the same fingerprint whether a package names it or another file imports it.
 */
final class Fingerprints {

  private final Map<String, Content> contents = new HashMap<>();

  private record Content(String fingerprint, List<String> imports) {}

  void add(CatalogFile file, String text) {
    contents.put(file.identity(), new Content(Fingerprint.of(text), new ArrayList<>()));
  }

  void addImport(CatalogFile importing, CatalogFile imported) {
    contents.get(importing.identity()).imports.add(imported.identity());
  }

  /** The fingerprint of a file with all that it imports, which has been added. */
  String of(CatalogFile file) {
    List<String> inOrder = new ArrayList<>();
    collect(file.identity(), new HashSet<>(), inOrder);
    return Fingerprint.ofAll(inOrder);
  }

  private void collect(String file, Set<String> met, List<String> inOrder) {
    Content content = contents.get(file);
    if (content != null && met.add(file)) {
      for (String imported : content.imports) {
        collect(imported, met, inOrder);
      }
      inOrder.add(content.fingerprint);
    }
  }
}
