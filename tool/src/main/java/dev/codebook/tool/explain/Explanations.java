package dev.codebook.tool.explain;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.tool.words.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains keys, and names of codes, as text. */
public final class Explanations {

  private final List<KeyPlace> places;
  private final CodeSheet sheet;
  private final WordSheet words;

  /**
   * @param places the keys of the catalog that are asked for
   */
  public Explanations(Catalog catalog, List<KeyPlace> places) {
    this.places = places;
    this.sheet = new CodeSheet(new Titles(catalog));
    this.words = new WordSheet(catalog, sheet);
  }

  /**
   * All that a text means, as the key of a code, or else as its name or as a word of a vocabulary;
   * empty if it means nothing.
   */
  public Optional<String> of(String text) {
    List<String> found = new ArrayList<>();
    for (KeyPlace place : places) {
      place
          .find(text)
          .ifPresent(code -> found.add(sheet.of(text, place.shown(), place.set(), code)));
    }
    if (found.isEmpty()) {
      for (CodeSet set : sets()) {
        set.codes().stream()
            .filter(code -> isNamed(code, text))
            .forEach(code -> found.add(sheet.of(text, "a name", set, code)));
        found.addAll(words.of(text, set));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
  }

  private List<CodeSet> sets() {
    return places.stream().map(KeyPlace::set).distinct().toList();
  }

  private static boolean isNamed(Code code, String text) {
    boolean named = code.title().equalsIgnoreCase(text) || code.constant().equals(text);
    for (Synonym synonym : code.synonyms()) {
      named |= synonym.name().equalsIgnoreCase(text) || synonym.constant().equals(text);
    }
    return named;
  }

  /** What can be said of a key that no code has: its ranges, and what is near. */
  public String ofUnrecognized(String text) {
    StringBuilder said = new StringBuilder(text + " is not in the catalog\n");
    for (KeyPlace place : places) {
      for (Range range : place.ranges(text)) {
        said.append(sheet.of(place, range));
      }
      List<String> near =
          place.nearest(text).stream()
              .map(code -> code.title() + " (" + sheet.keys(place.set(), code) + ")")
              .toList();
      if (!near.isEmpty()) {
        said.append("  nearest in ").append(place.shown()).append(": ");
        said.append(String.join(", ", near)).append('\n');
      }
    }
    return said.toString();
  }
}
