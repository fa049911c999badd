package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Printable;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for a malformed date: how to write what was most likely meant. */
final class DateRepair {

  private static final String EXAMPLE = "Write one, such as 2026-03-31.";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})(?:[-/. ]([0-9]{1,2})[-/. ]|([0-9]{2}))([0-9]{1,2})");

  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

  private static final Pattern WITH_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[tT ].*");

  /** A longer text is no date that somebody could have meant. */
  private static final int LONGEST = 40;

  private DateRepair() {}

  /** The words for a text that has not the form of a date. */
  static String message(String text) {
    if (text.isEmpty()) {
      return "A date is missing here: the text is empty. " + EXAMPLE;
    }
    return Printable.quote(text)
        + " is not a date. A date is year, month and day, with '-' between them. "
        + (text.length() > LONGEST ? EXAMPLE : wayOut(Lookalike.replaced(text).strip()));
  }

  /** The words for a date that the calendar does not have. */
  static String impossible(String text, int year, int month, int day) {
    String fact = Printable.quote(text) + " is not a date: ";
    if (month == 0 || day == 0) {
      return fact
          + "months and days begin with 01. Correct it; or, if there is no date, make the field"
          + " optional and remove the entry.";
    }
    if (month > 12) {
      return fact + "there are 12 months. Correct it.";
    }
    YearMonth of = YearMonth.of(year, month);
    return fact + of + " has " + of.lengthOfMonth() + " days. Correct it.";
  }

  private static String wayOut(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      String month = first.group(2) == null ? first.group(3) : first.group(2);
      return date(first.group(1), month, first.group(4)).map(DateRepair::write).orElse(EXAMPLE);
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return dayOrMonthFirst(last.toMatchResult());
    }
    Matcher time = WITH_TIME.matcher(text);
    return time.matches() ? write(time.group(1)) : EXAMPLE;
  }

  private static String dayOrMonthFirst(MatchResult date) {
    Optional<String> dayFirst = date(date.group(3), date.group(2), date.group(1));
    Optional<String> monthFirst = date(date.group(3), date.group(1), date.group(2));
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return "Write %s if the day comes first, or %s if the month does."
          .formatted(dayFirst.get(), monthFirst.get());
    }
    return dayFirst.or(() -> monthFirst).map(DateRepair::write).orElse(EXAMPLE);
  }

  private static Optional<String> date(String year, String month, String day) {
    return Dates.date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .map(Object::toString);
  }

  private static String write(String date) {
    return "Write " + date + ".";
  }
}
