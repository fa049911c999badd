package dev.codebook.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JavaNamePropertyTest {

  @Property
  void everyConstantThatIsMadeIsWellFormed(@ForAll String name) {
    assertThat(JavaName.constant(name).stream()).allMatch(JavaName::isConstant);
  }

  @Property
  void anyLetterOrDigitMakesAConstant(@ForAll String before, @ForAll("letters") char letter) {
    assertThat(JavaName.constant(before + letter)).isPresent();
  }

  @Property
  void aConstantStaysAsItIs(@ForAll("constants") String constant) {
    assertThat(JavaName.constant(constant)).contains(constant);
  }

  @Property
  void differentConstantsHaveDifferentMethods(
      @ForAll("constants") String one, @ForAll("constants") String other) {
    assertThat(JavaName.pascal(one).equals(JavaName.pascal(other))).isEqualTo(one.equals(other));
  }

  @Property
  void theLocaleOfTheMachineDoesNotMatter(@ForAll String name) {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      var turkish = JavaName.constant(name + " iI");
      Locale.setDefault(Locale.ROOT);
      assertThat(turkish).isEqualTo(JavaName.constant(name + " iI"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().range('A', 'Z').range('a', 'z').range('0', '9');
  }

  /** Short ones of few characters, so that some of them are nearly alike. */
  @Provide
  Arbitrary<String> constants() {
    Arbitrary<String> words = Arbitraries.strings().withChars("AB12").ofMinLength(1).ofMaxLength(3);
    return words
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("_", parts))
        .map(it -> Character.isDigit(it.charAt(0)) ? "_" + it : it);
  }
}
