package dev.codebook.tool.site;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Origin;
import dev.codebook.tool.site.SetView.ColumnView;
import dev.codebook.tool.site.SetView.KeyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the view of a set. */
final class SetMaker {

  /** A browser lays out a longer table as a whole for too long. */
  private static final int LARGE = 500;

  /** A table with more columns is wider than a screen. */
  private static final int WIDE = 9;

  private final Catalog catalog;
  private final CodeSet set;
  private final FieldWords shown;

  SetMaker(Catalog catalog, CodeSet set, Pages pages) {
    this.catalog = catalog;
    this.set = set;
    this.shown = new FieldWords(catalog, pages);
  }

  SetView view() {
    List<KeyView> keys = keys();
    List<ColumnView> columns = new Columns(catalog, set, keys.size() + 2).all();
    int count = set.codes().size();
    return new SetView(
        set.name(),
        set.description().orElse(""),
        origin(),
        keys,
        columns,
        columns.stream().filter(ColumnView::saysMore).toList(),
        Spans.of(set, shown),
        set.reservedSentences(),
        new RowMaker(set, shown).rows(),
        count > LARGE,
        keys.size() + 1 + columns.size() > WIDE,
        String.format(Locale.ROOT, count == 1 ? "%,d code" : "%,d codes", count));
  }

  private List<KeyView> keys() {
    List<KeyView> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      keys.add(new KeyView(set.keys().get(i).name(), i + 1));
    }
    return List.copyOf(keys);
  }

  private String origin() {
    Origin origin = set.origin();
    return origin.fingerprint().equals(catalog.fingerprint()) ? "" : origin.title().orElse("");
  }
}
