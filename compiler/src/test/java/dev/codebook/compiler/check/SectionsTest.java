package dev.codebook.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codebook.compiler.check.draft.Division;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Notes;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionsTest {

  @Test
  void aSetThatFitsOneEnumHasNoSections() {
    assertThat(Sections.of(codes(4_000, i -> "CODE_" + i), Division.AS_NEEDED)).isEmpty();
  }

  @Test
  void sectionsHoldEachCodeOnceAndFitAnEnum() {
    Random random = new Random(7);
    List<Code> codes =
        codes(
            20_000,
            i ->
                "N"
                    + Integer.toString(random.nextInt(Integer.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT)
                    + "_"
                    + i);
    List<Section> sections = Sections.of(codes, Division.AS_NEEDED);
    assertThat(sections).allSatisfy(it -> assertThat(it.codes()).hasSizeBetween(1, 4_000));
    assertThat(sections.stream().flatMap(it -> it.codes().stream()).map(Code::constant).sorted())
        .containsExactlyElementsOf(codes.stream().map(Code::constant).sorted().toList());
    assertThat(sections)
        .extracting(it -> it.name().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNewCodeMovesNoOtherCode() {
    List<Code> codes = codes(5_000, i -> "CODE_" + i * 7);
    Map<String, String> before = sectionsByConstant(Sections.of(codes, Division.AS_NEEDED));
    List<Code> more = new ArrayList<>(codes);
    more.add(0, code("CODE_1", "A"));
    more.add(2_500, code("ANOTHER", "A"));
    assertThat(sectionsByConstant(Sections.of(more, Division.AS_NEEDED)))
        .containsAllEntriesOf(before);
  }

  @Test
  void codesWithTheSameLettersAreDividedByNumber() {
    List<Code> codes = codes(4_500, i -> "A".repeat(45) + "_".repeat(i % 2) + i);
    assertThat(Sections.of(codes, Division.AS_NEEDED))
        .extracting(Section::name)
        .containsExactly("A" + "a".repeat(39) + "_1", "A" + "a".repeat(39) + "_2");
  }

  @Test
  void aFieldDividesASetOfAnySize() {
    List<Code> codes = List.of(code("X", "A"), code("Y", "B"), code("Z", "A"));
    Vocabulary kinds =
        new Vocabulary("Set", "Kind", Optional.empty(), List.of(term("A"), term("B"), term("C")));
    Division byKind = Division.by(new Division.ByField(0, "kind", kinds));
    assertThat(Sections.of(codes, byKind))
        .extracting(Section::name, Section::title, section -> section.codes().size())
        .containsExactly(tuple("A", "kind a", 2), tuple("B", "kind b", 1));
  }

  @Test
  void aPrefixHasTheLengthThatIsAskedFor() {
    List<Code> codes =
        List.of(code("AB_C", "A"), code("A_BD", "A"), code("AC", "A"), code("_3D", "A"));
    assertThat(Sections.of(codes, Division.byPrefix(2)))
        .extracting(Section::name)
        .containsExactly("3d", "Ab", "Ac");
  }

  @Test
  void aShortNameIsAPrefixAsItIs() {
    List<Code> codes = List.of(code("OK", "A"), code("O_K", "A"), code("OKAY", "A"));
    assertThat(Sections.of(codes, Division.byPrefix(3)))
        .extracting(Section::name, section -> section.codes().size())
        .containsExactly(tuple("Ok", 2), tuple("Oka", 1));
  }

  @Test
  void aSectionMayBeFull() {
    assertThat(Sections.of(codes(8_000, i -> (i % 2 == 0 ? "A" : "B") + i), Division.AS_NEEDED))
        .extracting(Section::name, section -> section.codes().size())
        .containsExactly(tuple("A", 4_000), tuple("B", 4_000));
    assertThat(Sections.of(codes(8_000, i -> "A".repeat(45) + i), Division.AS_NEEDED))
        .extracting(section -> section.codes().size())
        .containsExactly(4_000, 4_000);
  }

  private static Map<String, String> sectionsByConstant(List<Section> sections) {
    Map<String, String> names = new HashMap<>();
    for (Section section : sections) {
      section.codes().forEach(code -> names.put(code.constant(), section.name()));
    }
    return names;
  }

  private static List<Code> codes(int count, IntFunction<String> constant) {
    return IntStream.range(0, count).mapToObj(i -> code(constant.apply(i), "A")).toList();
  }

  private static Code code(String constant, String kind) {
    return new Code(
        constant,
        constant,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(Optional.of(new FieldValue.Constant(kind))),
        Optional.empty(),
        Notes.NONE,
        Optional.empty());
  }

  private static Vocabulary.Term term(String constant) {
    return new Vocabulary.Term(constant.toLowerCase(Locale.ROOT), constant, Optional.empty());
  }
}
