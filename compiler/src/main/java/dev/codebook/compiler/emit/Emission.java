package dev.codebook.compiler.emit;

import dev.codebook.compiler.emit.shape.CatalogTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;

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
   * Lists the files, one for each top-level type, in the order of the catalog. Sets whose types are
   * in another package get none.
   *
   * @param size how large parts of generated code may become
   */
  public static List<GeneratedFile> of(CatalogTypes types, Size size) {
    Emission emission = new Emission(types, size);
    for (CodeSet set : types.catalog().sets()) {
      if (types.isGenerated(set)) {
        emission.add(types.of(set));
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
    files.add(new TypeFile(types.catalog(), types.serve(Integration.JSPECIFY), type));
  }
}
