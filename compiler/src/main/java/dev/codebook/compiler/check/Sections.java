package dev.codebook.compiler.check;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Divides a set that no enum can hold into sections that each become one. */
final class Sections {

  /** An enum's initialiser has room for 4,095 constants. */
  private static final int MOST_CODES = 4_000;

  private Sections() {}

  /** The sections of a set with these codes, in their order; none where one enum holds them. */
  static List<Section> of(List<Code> codes) {
    List<Section> sections = new ArrayList<>();
    if (codes.size() > MOST_CODES) {
      for (int first = 0; first < codes.size(); first += MOST_CODES) {
        int last = Math.min(codes.size(), first + MOST_CODES);
        sections.add(section(sections.size(), codes.subList(first, last)));
      }
    }
    return sections;
  }

  /** The names of all types that a set with so many codes gives. */
  static List<String> typesOf(String set, int codes) {
    List<String> types = new ArrayList<>(List.of(set, "Any" + set));
    if (codes > MOST_CODES) {
      types.add(set + "Index");
      for (int number = 0; number * MOST_CODES < codes; number++) {
        types.add(set + name(number));
      }
    }
    return types;
  }

  private static Section section(int number, List<Code> codes) {
    String title = "from " + codes.get(0).title() + " to " + codes.get(codes.size() - 1).title();
    return new Section(name(number), title, List.copyOf(codes));
  }

  private static String name(int number) {
    return "Part" + (number + 1);
  }
}
