package dev.codebook.compiler;

import dev.codebook.compiler.emit.Emission;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A catalog that is read and checked: its types can be generated, or findings say why not. */
public final class CheckedCatalog {

  private final CatalogFile file;
  private final Optional<WrittenCatalog> written;
  private final Optional<Catalog> meant;
  private final List<Finding> findings;

  CheckedCatalog(
      CatalogFile file,
      Optional<WrittenCatalog> written,
      Optional<Catalog> meant,
      List<Finding> findings) {
    this.file = file;
    this.written = written;
    this.meant = meant;
    this.findings = findings;
  }

  /** False where a finding is an error. */
  public boolean isClean() {
    return meant.isPresent();
  }

  public List<Finding> findings() {
    return findings;
  }

  /** SHA-256 of the content of all files, in hexadecimal; empty where they cannot be read. */
  public String fingerprint() {
    return written.isPresent() ? written.get().fingerprint() : "";
  }

  /**
   * Generates the types of the catalog's own sets, and of those imported ones that have none yet.
   *
   * @param packageName of the generated types
   * @return the files, or, where the catalog has an error, none and the findings that say why
   */
  public Compilation compile(String packageName, ExistingTypes existing) {
    return meant.isPresent()
        ? compile(meant.get(), packageName, shared(meant.get(), existing))
        : new Compilation(List.of(), findings, inputs(), fingerprint(), Set.of());
  }

  private Compilation compile(Catalog catalog, String packageName, Map<String, String> shared) {
    Set<String> generated = new LinkedHashSet<>(typesByFile(catalog).keySet());
    generated.removeAll(shared.keySet());
    List<Finding> remaining = findingsBeside(shared);
    if (generated.isEmpty() && !shared.isEmpty()) {
      remaining.add(nothingGenerated(packageName, shared));
    }
    return new Compilation(
        Emission.emit(catalog, packageName, shared),
        List.copyOf(remaining),
        inputs(),
        fingerprint(),
        generated);
  }

  /** Those in other files: whoever generates the types of a file has been told already. */
  private List<Finding> findingsBeside(Map<String, String> shared) {
    List<Finding> remaining = new ArrayList<>();
    for (Finding finding : findings) {
      if (!isInShared(finding, shared)) {
        remaining.add(finding);
      }
    }
    return remaining;
  }

  /** The packages that have the types of imported files, by the files' fingerprints. */
  private static Map<String, String> shared(Catalog catalog, ExistingTypes existing) {
    Map<String, List<String>> imported = typesByFile(catalog);
    imported.remove(catalog.fingerprint());
    Map<String, String> shared = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> file : imported.entrySet()) {
      Optional<String> found = existing.packageOf(file.getKey(), file.getValue());
      if (found.isPresent()) {
        shared.put(file.getKey(), found.get());
      }
    }
    return shared;
  }

  private static Map<String, List<String>> typesByFile(Catalog catalog) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (CodeSet set : catalog.sets()) {
      String file = set.origin().fingerprint();
      types.putIfAbsent(file, new ArrayList<>());
      types.get(file).addAll(set.typeNames());
    }
    return types;
  }

  private boolean isInShared(Finding finding, Map<String, String> shared) {
    return files().stream()
        .filter(it -> shared.containsKey(it.fingerprint()))
        .anyMatch(it -> it.file().displayPath().equals(finding.position().file()));
  }

  private Finding nothingGenerated(String packageName, Map<String, String> shared) {
    String packages = new TreeSet<>(shared.values()).stream().collect(Collectors.joining(" and "));
    return new Finding(
        Rule.SHARED_TYPES,
        Position.startOf(file.displayPath()),
        Printable.quote(packageName)
            + " gets no types: all sets of this catalog are imported and have theirs in "
            + packages
            + ". The sets of an imported file keep the types that they have already. Use these, or"
            + " name the imported file on the package, too.");
  }

  private List<CatalogFile> inputs() {
    if (written.isEmpty()) {
      return List.of(file);
    }
    List<CatalogFile> inputs = new ArrayList<>();
    for (WrittenFile each : files()) {
      inputs.add(each.file());
    }
    return List.copyOf(inputs);
  }

  private List<WrittenFile> files() {
    return written.isPresent() ? written.get().files() : List.of();
  }
}
