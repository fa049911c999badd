package dev.codebook.tool.site;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of a catalog's page. */
final class PageMaker {

  private PageMaker() {}

  static PageView page(Catalog catalog, Pages pages) {
    Optional<Origin> origin = origin(catalog);
    String source = origin.flatMap(Origin::source).orElse("").strip();
    List<SetView> sets = sets(catalog, pages);
    return new PageView(
        pages.page(catalog),
        pages.index(),
        origin.flatMap(Origin::title).orElse(catalog.name()),
        source,
        Pages.address(source),
        sets,
        sets.stream().mapToInt(set -> set.rows().size()).sum());
  }

  /** What the catalog's own file says; empty if it only imports others. */
  private static Optional<Origin> origin(Catalog catalog) {
    return catalog.sets().stream()
        .map(CodeSet::origin)
        .filter(origin -> origin.fingerprint().equals(catalog.fingerprint()))
        .findFirst();
  }

  private static List<SetView> sets(Catalog catalog, Pages pages) {
    List<SetView> own = new ArrayList<>();
    List<SetView> imported = new ArrayList<>();
    for (CodeSet set : catalog.sets()) {
      boolean isOwn = set.origin().fingerprint().equals(catalog.fingerprint());
      if (pages.isOn(catalog, set)) {
        (isOwn ? own : imported).add(new SetMaker(catalog, set, pages).view());
      }
    }
    own.addAll(imported);
    return List.copyOf(own);
  }
}
