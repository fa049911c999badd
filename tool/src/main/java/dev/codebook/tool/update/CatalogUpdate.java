package dev.codebook.tool.update;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.guess.SetReader;
import dev.codebook.tool.guess.SetReading;
import dev.codebook.tool.page.Page;
import dev.codebook.tool.pageimport.PageImport;
import dev.codebook.tool.pageimport.PageOptions;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import dev.codebook.tool.write.CodeBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * The news of a page for a catalog.
 *
 * @param text of the catalog with the news
 * @param isChanged whether the text is another one than before
 * @param news for each set that the page has a table of
 * @param remarks what a person should know besides, in whole sentences
 */
public record CatalogUpdate(String text, boolean isChanged, List<News> news, List<String> remarks) {

  private static final String VANISHED = "No longer in the vendor's table.";

  /**
   * Compares a catalog with a page.
   *
   * @param page the path of a file, or {@code -} for the standard input
   * @param before the page that the catalog was brought up to date with the last time, if it is
   *     there: then only what the vendor has changed is news
   * @param taken names, constants or keys of the codes whose changed facts are taken over, or
   *     {@code all}
   * @throws Unusable if the catalog has errors, or if no table of the page is one of its sets
   */
  public static CatalogUpdate of(
      Session session,
      String catalog,
      String page,
      Optional<String> before,
      PageOptions options,
      List<String> taken) {
    NamedFile file = NamedFile.of(session, catalog);
    String written = text(file);
    boolean marked = written.startsWith("\uFEFF");
    CatalogTree tree = new CatalogTree(marked ? written.substring(1) : written);
    CheckedCatalog checked = clean(file, catalog);
    Page now = PageImport.read(session, page, options);
    Optional<Page> old = before.map(it -> PageImport.read(session, it, options));
    List<News> all = new ArrayList<>();
    Edits edits = new Edits();
    ExistingSets sets = new ExistingSets(checked.catalog().orElseThrow(), tree);
    List<ExistingSet> existing = sets.all();
    if (existing.stream().anyMatch(it -> !it.targets().isEmpty())) {
      existing.forEach(set -> makeKnown(sets, set, now, options));
    }
    for (ExistingSet set : existing) {
      Optional<SetReading> reading = SetReader.of(now, set, options.tables(), options.choices());
      if (reading.isPresent()) {
        Optional<SetReading> said =
            old.flatMap(it -> SetReader.of(it, set, options.tables(), options.choices()));
        News news =
            new NewsFinder(set, reading.get(), said, new Taken(taken), new ReservedItems(tree, set))
                .news();
        refuseOtherTable(set, news, page);
        edit(tree, set, news, edits);
        all.add(news);
      }
    }
    List<String> remarks = new ArrayList<>(now.remarks());
    remarks.addAll(sets.remarks());
    refuseNothing(all, catalog, page, sets.remarks());
    String text = (marked ? "\uFEFF" : "") + edits.applied(tree.text());
    refuseBroken(file, text, catalog);
    return new CatalogUpdate(text, !edits.isEmpty(), all, remarks);
  }

  /**
   * Whether a person still has something to do.
   *
   * @param dry whether nothing was written
   */
  public boolean isOpen(boolean dry) {
    return news.stream().anyMatch(News::isOpen) || (dry && isChanged);
  }

  /** A field can refer to codes that are as new as its own. */
  private static void makeKnown(
      ExistingSets sets, ExistingSet set, Page page, PageOptions options) {
    SetReader.of(page, set, options.tables(), options.choices())
        .ifPresent(
            reading ->
                reading.codes().stream()
                    .filter(it -> it.existing().isEmpty())
                    .map(SetReading.Read::code)
                    .forEach(
                        it -> sets.known(set.name()).add(it.name(), it.title(), it.keys().get(0))));
  }

  private static String text(NamedFile file) {
    try {
      return Files.readString(file.path(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Unusable("'%s' cannot be read as UTF-8.".formatted(file.displayPath()));
    }
  }

  private static CheckedCatalog clean(NamedFile file, String catalog) {
    CheckedCatalog checked = CatalogCompiler.check(file, catalog);
    if (!checked.isClean()) {
      throw new Unusable(
          "'%s' has errors, see 'codebook check %s'. Fix them first.".formatted(catalog, catalog));
    }
    return checked;
  }

  private static void refuseOtherTable(ExistingSet set, News news, String page) {
    long own = set.codes().stream().filter(ExistingCode::own).count();
    if (own > 3 && news.vanished().size() > own / 2) {
      throw new Unusable(
          "'%s' lacks %d of %d codes of %s in %s, so it is hardly the vendor's whole table. Choose the table with --table, or the column with --key."
              .formatted(page, news.vanished().size(), own, set.name(), news.table()));
    }
  }

  private static void refuseNothing(
      List<News> all, String catalog, String page, List<String> remarks) {
    if (all.isEmpty()) {
      String message =
          "No table of '%s' has the keys of a set of '%s'. See its tables with 'codebook import %s --list'."
              .formatted(page, catalog, page);
      throw new Unusable(
          String.join(" ", Stream.concat(Stream.of(message), remarks.stream()).toList()));
    }
  }

  private static void edit(CatalogTree tree, ExistingSet set, News news, Edits edits) {
    NewWords words = new NewWords(tree, set.name(), edits);
    news.newWords().forEach(words::add);
    Map<ExistingCode, Map<String, List<String>>> entries = new LinkedHashMap<>();
    for (News.Changed each : news.changed()) {
      if (each.taken()) {
        entries
            .computeIfAbsent(each.code(), it -> new LinkedHashMap<>())
            .put(each.entry(), each.now());
      }
    }
    for (ExistingCode each : news.vanished()) {
      entries
          .computeIfAbsent(each, it -> new LinkedHashMap<>())
          .put(Facts.DEPRECATED, List.of(VANISHED));
    }
    ReservedItems reserved = new ReservedItems(tree, set);
    news.reserved().stream()
        .filter(News.Reserved::taken)
        .forEach(it -> reserved.remove(it.code(), edits));
    new RangeEdits(tree, set, edits).apply(news);
    CodeEdits codes = new CodeEdits(tree, set, edits);
    Map<String, NodeTuple> nodes = tree.codes(set.name());
    entries.forEach((code, values) -> codes.set(nodes.get(code.name()), values));
    if (!news.added().isEmpty()) {
      addCodes(tree, set, news.added(), edits);
    }
  }

  private static void addCodes(
      CatalogTree tree, ExistingSet set, List<News.Added> added, Edits edits) {
    MappingNode all = (MappingNode) tree.at("sets", set.name(), "codes").orElseThrow();
    NewEntries entries = new NewEntries(tree, edits, all);
    CodeBody bodies = new CodeBody(set.keys(), set.fields());
    for (News.Added each : added) {
      entries.add(each.code().name(), bodies.of(each.code()), bodies.shortForm(), each.after());
    }
  }

  /** What people have written can be such that an edit breaks it; then they decide. */
  private static void refuseBroken(NamedFile file, String text, String catalog) {
    CheckedCatalog checked = CatalogCompiler.check(new EditedFile(file, text), catalog);
    if (!checked.isClean()) {
      Finding first = checked.findings().get(0);
      throw new Unusable(
          "The news of the page would leave '%s' with an error, so nothing is written: %s"
              .formatted(catalog, first));
    }
  }
}
