package dev.codebook.compiler.check;

import dev.codebook.compiler.check.draft.Division;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Divides a set into sections that each become an enum. The section of a constant depends only on
 * its name, so a new code moves no other code to another enum. It would if sections were filled one
 * after the other.
 */
final class Sections {

  /** An enum's initialiser has room for 4,095 constants. */
  static final int MOST_CODES = 4_000;

  /** Names that have so much in common are divided by number and not by letters. */
  private static final int LONGEST_PREFIX = 40;

  private final List<Section> sections = new ArrayList<>();

  private Sections() {}

  /** The sections of a set with these codes; none if one enum holds them all. */
  static List<Section> of(List<Code> codes, Division division) {
    Sections sections = new Sections();
    if (division.field().isPresent()) {
      sections.divide(codes, division.field().get());
    } else if (division.asked() || codes.size() > MOST_CODES) {
      sections.divideByLetter(new Batch("", "", "", codes), Math.max(1, division.prefix()));
    }
    return sections.sections;
  }

  private void divide(List<Code> codes, Division.ByField field) {
    Map<String, List<Code>> byWord = new HashMap<>();
    for (Code code : codes) {
      FieldValue word = code.fields().get(field.place()).orElseThrow();
      add(code, ((FieldValue.Constant) word).name(), byWord);
    }
    for (Vocabulary.Term term : field.vocabulary().terms()) {
      List<Code> some = byWord.get(term.constant());
      if (some != null) {
        String title = field.name() + " " + term.title();
        divide(new Batch(JavaName.pascal(term.constant()), title, "", some), 0);
      }
    }
  }

  private void divide(Batch batch, int shortestPrefix) {
    if (batch.fits() && batch.prefix.length() >= shortestPrefix) {
      sections.add(batch.toSection());
    } else if (batch.prefix.length() < LONGEST_PREFIX) {
      divideByLetter(batch, shortestPrefix);
    } else {
      divideByNumber(batch);
    }
  }

  private void divideByLetter(Batch batch, int shortestPrefix) {
    Map<String, List<Code>> byPrefix = new TreeMap<>();
    for (Code code : batch.codes) {
      add(code, firstLetters(code.constant(), batch.prefix.length() + 1), byPrefix);
    }
    if (byPrefix.size() == 1 && byPrefix.containsKey(batch.prefix)) {
      divideByNumber(batch);
    } else {
      for (Map.Entry<String, List<Code>> some : byPrefix.entrySet()) {
        divide(batch.withPrefix(some.getKey(), some.getValue()), shortestPrefix);
      }
    }
  }

  /** The first letters and digits of a constant, or all if it has fewer. */
  private static String firstLetters(String constant, int most) {
    StringBuilder letters = new StringBuilder(most);
    for (int i = 0; i < constant.length() && letters.length() < most; i++) {
      if (constant.charAt(i) != '_') {
        letters.append(constant.charAt(i));
      }
    }
    return letters.toString();
  }

  private static void add(Code code, String name, Map<String, List<Code>> byName) {
    byName.putIfAbsent(name, new ArrayList<>());
    byName.get(name).add(code);
  }

  /** Names that cannot be told apart by letters are in one section, or in numbered ones. */
  private void divideByNumber(Batch batch) {
    if (batch.fits()) {
      sections.add(batch.toSection());
      return;
    }
    for (int first = 0; first < batch.codes.size(); first += MOST_CODES) {
      int last = Math.min(batch.codes.size(), first + MOST_CODES);
      Section whole = batch.toSection();
      String name = whole.name() + "_" + (first / MOST_CODES + 1);
      sections.add(new Section(name, whole.title(), batch.codes.subList(first, last)));
    }
  }

  /**
   * Codes that may become a section.
   *
   * @param stem the beginning of the names of its sections
   * @param common what its codes have in common, apart from the prefix
   * @param prefix the first letters and digits of their constants
   */
  private record Batch(String stem, String common, String prefix, List<Code> codes) {

    Batch withPrefix(String longer, List<Code> some) {
      return new Batch(stem, common, longer, some);
    }

    boolean fits() {
      return codes.size() <= MOST_CODES;
    }

    Section toSection() {
      String beginning = prefix.isEmpty() ? "" : "names that begin with " + JavaName.pascal(prefix);
      String separator = common.isEmpty() || beginning.isEmpty() ? "" : ", ";
      String name = prefix.isEmpty() ? stem : stem + JavaName.pascal(prefix);
      return new Section(name, common + separator + beginning, List.copyOf(codes));
    }
  }
}
