package dev.codebook.compiler.emit;

import dev.codebook.compiler.GeneratedFile;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the Java of a catalog: for each set its closed type and its open type. */
public final class Emission {

  private final Catalog catalog;
  private final String packageName;
  private final NamesOfCatalog names;
  private final ConstantOwners owners;
  private final List<GeneratedFile> files = new ArrayList<>();

  private Emission(Catalog catalog, String packageName, Map<String, String> shared) {
    this.catalog = catalog;
    this.packageName = packageName;
    this.names = new NamesOfCatalog(catalog, packageName, shared);
    this.owners = new ConstantOwners(catalog);
  }

  /**
   * Writes one file for each top-level type, in the order of the catalog.
   *
   * @param shared the packages that have the types of a file's sets already, by the fingerprint of
   *     the file; these are referred to and not written
   */
  public static List<GeneratedFile> emit(
      Catalog catalog, String packageName, Map<String, String> shared) {
    Emission emission = new Emission(catalog, packageName, shared);
    for (CodeSet set : catalog.sets()) {
      if (!shared.containsKey(set.origin().fingerprint())) {
        emission.add(set);
      }
    }
    return List.copyOf(emission.files);
  }

  private void add(CodeSet set) {
    SetTypes closed = types(set, set.name(), Optional.empty());
    add(closed, set.isSplit() ? FacadeType.written(closed) : ClosedType.written(closed));
    SetTypes open = types(set, set.openName(), Optional.empty());
    add(open, OpenType.written(open));
    if (set.isSplit()) {
      SetTypes index = types(set, set.indexName(), Optional.empty());
      add(index, SplitIndexType.written(index));
    }
    for (Section section : set.sections()) {
      SetTypes types = types(set, set.enumName(section), Optional.of(section));
      add(types, SectionType.written(types));
    }
  }

  private SetTypes types(CodeSet set, String topLevel, Optional<Section> section) {
    return new SetTypes(catalog, set, names.in(topLevel, set), owners, section);
  }

  private void add(SetTypes types, JavaSource type) {
    Names file = types.names();
    String text =
        "// "
            + GeneratedFile.HEAD
            + lineComment(catalog.name())
            + ". Edit the catalog, not this file.\n"
            + file.head()
            + type;
    files.add(new GeneratedFile(packageName + "." + file.topLevel(), text));
  }

  /**
   * What can stand in a comment to the end of the line: no line end, written plainly or escaped.
   */
  private static String lineComment(String text) {
    StringBuilder comment = new StringBuilder(text);
    for (int i = 0; i < comment.length(); i++) {
      char c = comment.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        comment.setCharAt(i, '?');
      }
    }
    return comment.toString();
  }
}
