package dev.codebook.compiler.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumeralsTest {

  private static final Position HERE = new Position("codes.yaml", 1, 1);

  @Property
  void everyIntIsReadAsItIsWritten(@ForAll int number) {
    assertThat(read(Integer.toString(number), NumberType.INT)).contains((long) number);
    assertThat(read("0x" + Integer.toHexString(number), NumberType.INT)).contains((long) number);
    assertThat(read(negativeHex(number), NumberType.INT)).contains((long) number);
  }

  @Property
  void everyLongIsReadAsItIsWritten(@ForAll long number) {
    assertThat(read(Long.toString(number), NumberType.LONG)).contains(number);
    assertThat(read("0x" + Long.toHexString(number), NumberType.LONG)).contains(number);
    assertThat(read(negativeHex(number), NumberType.LONG)).contains(number);
  }

  @Property
  void aLongThatIsNoIntIsRefused(@ForAll long number) {
    assertThat(read(Long.toString(number), NumberType.INT).isPresent())
        .isEqualTo(number == (int) number);
  }

  @Property
  void anyTextIsANumberOrIsReported(@ForAll String text) {
    Findings findings = new Findings();
    boolean read = read(text, NumberType.LONG, findings).isPresent();
    assertThat(findings.isClean()).isEqualTo(read);
    assertThat(findings.inReadingOrder()).hasSize(read ? 0 : 1);
  }

  private static String negativeHex(long number) {
    return number < 0
        ? "-0x" + Long.toHexString(-number).toUpperCase(Locale.ROOT)
        : "0x" + Long.toHexString(number);
  }

  private static Optional<Long> read(String text, NumberType type) {
    return read(text, type, new Findings());
  }

  private static Optional<Long> read(String text, NumberType type, Findings findings) {
    Numerals numerals = new Numerals(findings);
    return numerals.read(text, type, HERE).map(KeyValue.Number::value);
  }
}
