package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.LeftOut;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    firstOpen(update)
        .ifPresent(
            it ->
                out.println(
                    "What has changed is not in the catalog. To take it, add --take %s for %s, or --take all."
                        .formatted(it, it.contains("..") ? "a range" : "a code")));
  }

  /** The key of a code, or the interval of a range, whose change can be taken and is not. */
  private static Optional<String> firstOpen(CatalogUpdate update) {
    List<String> open = new ArrayList<>();
    for (News news : update.news()) {
      news.changed().stream()
          .filter(it -> !it.taken() && !it.now().isEmpty())
          .forEach(it -> open.add(it.code().shownKey()));
      news.changedRanges().stream()
          .filter(it -> !it.taken() && !it.now().isEmpty())
          .forEach(it -> open.add(it.range().shownInterval()));
    }
    return open.stream().findFirst();
  }

  private void news(News news) {
    out.println(news.set() + ", " + news.table() + ":" + (news.isEmpty() ? " nothing new" : ""));
    for (News.Added each : news.added()) {
      String key = key(each.code());
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
    for (News.AddedRange each : news.addedRanges()) {
      String after = each.after().map(it -> ", after " + it).orElse(", as the first one");
      out.println(
          "  new range " + each.range().name() + " (" + each.range().interval() + ")" + after);
    }
    news.reserved().forEach(it -> out.println("  " + reserved(it)));
    for (News.ChangedRange each : news.changedRanges()) {
      String range = "range " + each.range().name() + " (" + each.range().shownInterval() + ")";
      String change = change(each.entry(), each.was(), each.now(), each.taken());
      out.println("  " + (each.taken() ? "taken     " : "changed   ") + range + ": " + change);
    }
    for (News.Changed each : news.changed()) {
      out.println(
          "  "
              + (each.taken() ? "taken     " : "changed   ")
              + shown(each.code())
              + ": "
              + change(each.entry(), each.was(), each.now(), each.taken()));
    }
    for (LeftOut each : news.leftOut()) {
      out.println("  left out  " + each.place() + ", '" + each.row() + "': " + each.reason());
    }
  }

  private static String shown(ExistingCode code) {
    return code.name() + " (" + code.shownKey() + ")";
  }

  private static String reserved(News.Reserved again) {
    String code = again.code().name() + " (" + key(again.code()) + ")";
    if (again.taken()) {
      return "taken     %s: the catalog no longer reserves %s".formatted(code, again.item());
    }
    return ReservedItems.isSingle(again.item())
        ? "reserved  %s is in the page, but the catalog reserves %s. To take it, add --take %s"
            .formatted(code, again.item(), key(again.code()))
        : "reserved  %s is in the page, but the catalog reserves %s. Change that by hand"
            .formatted(code, again.item());
  }

  private static String key(DraftCode code) {
    return code.keys().stream().flatMap(List::stream).findFirst().orElse("");
  }

  private static String change(String entry, List<String> has, List<String> says, boolean taken) {
    String was = has.isEmpty() ? "nothing" : quoted(has);
    String now = says.isEmpty() ? "nothing" : quoted(says);
    return taken
        ? "%s is %s, was %s".formatted(entry, now, was)
        : "%s is %s, the page says %s".formatted(entry, was, now);
  }

  private static String quoted(List<String> values) {
    return "'" + String.join(", ", values) + "'";
  }
}
