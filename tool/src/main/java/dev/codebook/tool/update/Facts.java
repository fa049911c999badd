package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.guess.SetReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page says about a code, entry by entry. */
final class Facts {

  static final String TITLE = "title";
  static final String DESCRIPTION = "description";
  static final String DEPRECATED = "deprecated";

  private final Map<String, List<String>> facts = new LinkedHashMap<>();
  private final ExistingCode code;

  Facts(ExistingSet set, SetReading reading, SetReading.Read read) {
    this.code = read.existing().orElseThrow();
    if (reading.hasNames()) {
      facts.put(TITLE, List.of(read.vendorsName()));
    }
    for (DraftField field : set.fields()) {
      if (reading.fields().containsKey(field.name())) {
        facts.put(field.name(), read.code().fields().getOrDefault(field.name(), List.of()));
      }
    }
    if (reading.hasDescriptions()) {
      String description = read.code().description();
      facts.put(DESCRIPTION, description.isEmpty() ? List.of() : List.of(description));
    }
    if (read.code().deprecated()) {
      facts.put(DEPRECATED, List.of("true"));
    }
  }

  /** What the page says; none if it says nothing. */
  List<String> says(String entry) {
    return facts.getOrDefault(entry, List.of());
  }

  /** The entries whose values are other ones than in the catalog. */
  Map<String, List<String>> different() {
    Map<String, List<String>> different = new LinkedHashMap<>(facts);
    different.entrySet().removeIf(it -> isSame(it.getKey(), it.getValue()));
    return different;
  }

  private boolean isSame(String entry, List<String> value) {
    if (entry.equals(TITLE)) {
      return code.names().contains(value.get(0)) || code.names().contains(value.get(0) + ".");
    }
    List<String> has = catalog(code, entry);
    if (has.isEmpty() && value.isEmpty()) {
      return true;
    }
    boolean defaulted = value.isEmpty() && has.equals(List.of("false"));
    return defaulted
        || new HashSet<>(has.stream().map(Facts::tidy).toList())
            .equals(new HashSet<>(value.stream().map(Facts::tidy).toList()));
  }

  /** Numbers in one notation, and texts with single spaces. */
  private static String tidy(String value) {
    boolean hex = value.startsWith("0x") && value.length() > 2 && value.length() < 17;
    return hex
        ? dev.codebook.tool.guess.TableKeys.identity(value)
        : String.join(" ", value.strip().split("\\s+", -1));
  }

  /** What the catalog says; none if it says nothing. */
  static List<String> catalog(ExistingCode code, String entry) {
    return switch (entry) {
      case TITLE -> List.of(code.name());
      case DESCRIPTION -> code.description().isEmpty() ? List.of() : List.of(code.description());
      case DEPRECATED -> code.deprecated() ? List.of("true") : List.of();
      default -> code.fields().getOrDefault(entry, List.of());
    };
  }
}
