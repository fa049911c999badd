package dev.codebook.tool.guess;

import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for sets, made from the headings of tables. */
final class SetNames {

  private static final int MOST_WORDS = 6;
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "for",
          "list",
          "table",
          "all",
          "and",
          "in",
          "appendix",
          "section",
          "your",
          "our",
          "with",
          "to",
          "by",
          "on");

  private final Set<String> taken = new HashSet<>();

  /**
   * A name that no other set of the catalog has.
   *
   * @param headings of the table, the nearest one last
   * @param otherwise the name of the page's file
   */
  String of(List<String> headings, String otherwise) {
    List<String> candidates = new ArrayList<>();
    for (int i = headings.size() - 1; i >= 0; i--) {
      candidates.add(type(headings.get(i)));
    }
    for (String each : List.copyOf(candidates)) {
      candidates.add(JavaWords.JAVA_LANG.contains(each) ? each + "Code" : "");
    }
    candidates.add(type(stem(otherwise)));
    candidates.removeIf(String::isEmpty);
    for (String candidate : candidates) {
      if (isUsable(candidate) && take(candidate)) {
        return candidate;
      }
    }
    String base = candidates.isEmpty() ? "VendorCode" : candidates.get(0);
    String name = isUsable(base) ? base : base + "Code";
    for (int i = 2; !isUsable(name) || !take(name); i++) {
      name = base + i;
    }
    return name;
  }

  /** Takes a name that a person has chosen. */
  boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  static boolean isUsable(String name) {
    return !JavaWords.JAVA_LANG.contains(name)
        && !JavaWords.GENERATED_CODE.contains(name)
        && !JavaWords.NESTED_TYPES.contains(name)
        && !name.startsWith("Any");
  }

  private static String stem(String file) {
    String base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = base.indexOf('.');
    return dot > 0 ? base.substring(0, dot) : base;
  }

  /** {@code DeliveryStatus} for {@code 3.1 List of delivery statuses (final)}. */
  static String type(String heading) {
    int bracket = heading.indexOf('(');
    String bare = bracket > 0 ? heading.substring(0, bracket) : heading;
    List<String> words = new ArrayList<>();
    for (String word : JavaName.constant(bare).orElse("").split("_", -1)) {
      String small = word.toLowerCase(Locale.ROOT);
      boolean number = words.isEmpty() && !small.isEmpty() && Character.isDigit(small.charAt(0));
      if (!small.isEmpty() && !number && !WITHOUT_MEANING.contains(small)) {
        words.add(JavaName.capitalized(small));
      }
    }
    return singular(NameLength.joined(words.subList(0, Math.min(words.size(), MOST_WORDS))));
  }

  private static String singular(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.endsWith("sses") || plural.endsWith("tuses") || plural.endsWith("xes")) {
      return plural.substring(0, plural.length() - 2);
    }
    boolean single =
        plural.length() < 4
            || plural.endsWith("ss")
            || plural.endsWith("us")
            || plural.endsWith("is");
    return plural.endsWith("s") && !single ? plural.substring(0, plural.length() - 1) : plural;
  }
}
