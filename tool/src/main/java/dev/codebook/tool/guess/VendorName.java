package dev.codebook.tool.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a vendor calls a code. */
final class VendorName {

  private static final int LONGEST = 60;

  private VendorName() {}

  /** What the vendor calls a code: its name, or its key, or how what is said about it begins. */
  static String of(TableRows rows, ReadRow row) {
    Optional<String> named =
        rows.layout.name().map(row::line).map(VendorName::tidy).filter(it -> !it.isEmpty());
    if (named.isPresent()) {
      return named.get();
    }
    if (rows.keysAreNames) {
      return row.firstKey();
    }
    String said = rows.layout.description().map(row::line).orElse("");
    String beginning = beginning(said);
    return beginning.isEmpty() ? "Code " + row.firstKey() : beginning;
  }

  private static String tidy(String name) {
    String bare = withoutFootnotes(name);
    String cut = isProse(bare) ? beginning(bare) : bare;
    return cut.endsWith(".") && !cut.endsWith("..") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /** Several sentences, or a long one, say more than a name. */
  private static boolean isProse(String name) {
    int stop = name.indexOf(". ");
    return name.length() > 200 || (name.length() > LONGEST && stop > 2);
  }

  /** What the vendor's name of a row says besides the name; empty if it says nothing. */
  static String rest(TableRows rows, ReadRow row) {
    String named = rows.layout.name().map(row::prose).orElse("");
    return isProse(named) ? named : "";
  }

  private static String withoutFootnotes(String name) {
    int end = name.length();
    while (end > 1 && NumberScanner.FOOTNOTES.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  /** The first sentence, as far as it can be a name. */
  private static String beginning(String said) {
    int end = said.length();
    for (String stop : List.of(". ", "; ", ": ", " (", " - ", " \u2013 ", " \u2014 ")) {
      int at = said.indexOf(stop);
      end = at > 2 ? Math.min(end, at) : end;
    }
    String sentence = said.substring(0, end).strip();
    String whole = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return whole.length() <= LONGEST ? whole : words(whole);
  }

  private static String words(String sentence) {
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : sentence.split(" ", -1)) {
      length += word.length() + 1;
      if (length > LONGEST) {
        break;
      }
      words.add(word);
    }
    String joined = String.join(" ", words);
    return joined.endsWith(",") ? joined.substring(0, joined.length() - 1) : joined;
  }
}
