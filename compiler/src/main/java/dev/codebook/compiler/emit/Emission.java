package dev.codebook.compiler.emit;

import dev.codebook.compiler.emit.shape.CatalogTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Java of a catalog: for each set its closed type and its open type. */
public final class Emission {

  private final CatalogTypes types;
  private final Size size;
  private final List<GeneratedFile> files = new ArrayList<>();

  private Emission(CatalogTypes types, Size size) {
    this.types = types;
    this.size = size;
  }

  /**
   * Lists the files, one for each top-level type, in the order of the catalog.
   *
   * @param shared the packages that already have the types of a file's sets, by the fingerprint of
   *     the file; these are referred to and get no files
   * @param size how large parts of generated code may become
   */
  public static List<GeneratedFile> of(
      Catalog catalog, String packageName, Map<String, String> shared, Size size) {
    Emission emission = new Emission(new CatalogTypes(catalog, packageName, shared), size);
    for (CodeSet set : catalog.sets()) {
      if (!shared.containsKey(set.origin().fingerprint())) {
        emission.add(emission.types.of(set));
      }
    }
    return List.copyOf(emission.files);
  }

  private void add(SetTypes set) {
    if (!set.set().isSplit()) {
      add(new ClosedType(set, size));
      add(new OpenType(set));
      return;
    }
    add(new FacadeType(set));
    add(new OpenType(set));
    add(new SplitIndexType(set, size));
    for (Section section : set.set().sections()) {
      add(new SectionType(set, section, size));
    }
  }

  private void add(TopLevelType type) {
    files.add(new TypeFile(types.catalog(), type));
  }
}
