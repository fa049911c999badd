package dev.codebook.tool.update;

import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.LeftOut;
import java.io.PrintStream;
import java.util.List;

/** Tells a person the news of a page. */
public final class UpdateReport {

  private final PrintStream out;

  public UpdateReport(PrintStream out) {
    this.out = out;
  }

  /** Prints the news of each set, and how to take what was not taken. */
  public void print(CatalogUpdate update) {
    update.remarks().forEach(out::println);
    update.news().forEach(this::news);
    List<News.Changed> open =
        update.news().stream()
            .flatMap(it -> it.changed().stream())
            .filter(it -> !it.taken())
            .toList();
    if (open.stream().anyMatch(it -> !it.now().isEmpty())) {
      News.Changed first =
          open.stream().filter(it -> !it.now().isEmpty()).findFirst().orElseThrow();
      out.println(
          "What has changed is not in the catalog. To take it, add --take %s for a code, or --take all."
              .formatted(first.code().shownKey()));
    }
  }

  private void news(News news) {
    out.println(news.set() + ", " + news.table() + ":" + (news.isEmpty() ? " nothing new" : ""));
    for (News.Added each : news.added()) {
      String key = each.code().keys().stream().flatMap(List::stream).findFirst().orElse("");
      String after = each.after().map(it -> ", after " + it).orElse(", as the first one");
      out.println("  new       " + each.code().name() + " (" + key + ")" + after);
    }
    news.newWords()
        .forEach(
            (field, words) ->
                out.println("  new word  " + String.join(", ", words) + " in " + field));
    for (ExistingCode each : news.vanished()) {
      out.println("  gone      " + shown(each) + " is not in the page: it is deprecated now");
    }
    for (News.Changed each : news.changed()) {
      out.println(
          "  "
              + (each.taken() ? "taken     " : "changed   ")
              + shown(each.code())
              + ": "
              + change(each));
    }
    for (LeftOut each : news.leftOut()) {
      out.println("  left out  " + each.place() + ", '" + each.row() + "': " + each.reason());
    }
  }

  private static String shown(ExistingCode code) {
    return code.name() + " (" + code.shownKey() + ")";
  }

  private static String change(News.Changed change) {
    String was = change.was().isEmpty() ? "nothing" : quoted(change.was());
    String now = change.now().isEmpty() ? "nothing" : quoted(change.now());
    return change.taken()
        ? "%s is %s, was %s".formatted(change.entry(), now, was)
        : "%s is %s, the page says %s".formatted(change.entry(), was, now);
  }

  private static String quoted(List<String> values) {
    return "'" + String.join(", ", values) + "'";
  }
}
