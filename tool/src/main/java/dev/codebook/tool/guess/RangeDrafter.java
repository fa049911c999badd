package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts ranges from rows whose keys are intervals. */
final class RangeDrafter {

  private static final int MOST = 250;

  private record Interval(ReadRow row, int key, KeyForm form, String text) {

    private String end(boolean last) {
      int dots = text.indexOf("..");
      return last ? text.substring(dots + 2) : text.substring(0, dots);
    }

    boolean overlaps(Interval other) {
      return key == other.key
          && isUpTo(end(false), other.end(true))
          && isUpTo(other.end(false), end(true));
    }

    private boolean isUpTo(String one, String two) {
      return form == KeyForm.TEXT
          ? one.length() == two.length() && one.compareTo(two) <= 0
          : NumberScanner.value(one).compareTo(NumberScanner.value(two)) <= 0;
    }
  }

  private final TableRows rows;
  private final Map<String, FieldColumn> fields;
  private final Set<String> constants = new HashSet<>();

  RangeDrafter(TableRows rows, Map<String, FieldColumn> fields) {
    this.rows = rows;
    this.fields = fields;
  }

  List<DraftRange> ranges() {
    List<Interval> intervals = new ArrayList<>();
    for (ReadRow row : rows.ranges) {
      for (int i = 0; i < row.keys().size(); i++) {
        for (String text : row.keys().get(i).intervals()) {
          intervals.add(new Interval(row, i, rows.layout.keys().get(i).form(), text));
        }
      }
    }
    List<DraftRange> ranges = new ArrayList<>();
    for (Interval each : intervals) {
      if (ranges.size() < MOST) {
        ranges.add(range(each, intervals));
      } else {
        rows.leave(each.row, "a set has at most %d ranges".formatted(MOST));
      }
    }
    return ranges;
  }

  private DraftRange range(Interval interval, List<Interval> all) {
    ReadRow row = interval.row;
    boolean alone = all.stream().noneMatch(it -> it != interval && it.overlaps(interval));
    String said = rows.layout.description().map(row::prose).orElse("");
    String name = name(interval);
    return new DraftRange(
        row.place(),
        name,
        interval.key,
        interval.text,
        alone ? SetDrafter.values(row, fields) : Map.of(),
        said.equals(name) ? "" : said);
  }

  private String name(Interval interval) {
    String says = VendorName.of(rows, interval.row);
    Optional<String> constant = CodeNames.constant(says);
    boolean named = constant.isPresent() && !says.startsWith("Code ");
    if (named && constants.add(constant.get())) {
      return says;
    }
    String base = (named ? says : "From") + " " + interval.text.replace("..", " to ");
    String name = base;
    for (int i = 2; !constants.add(CodeNames.constant(name).orElseThrow()); i++) {
      name = base + " " + i;
    }
    return name;
  }
}
