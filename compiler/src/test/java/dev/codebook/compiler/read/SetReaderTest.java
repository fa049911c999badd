package dev.codebook.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.written.WrittenKey;
import dev.codebook.compiler.read.written.WrittenRange;
import dev.codebook.compiler.read.written.WrittenSet;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetReaderTest {

  @Test
  void readsAllThatASetHas() {
    WrittenSet set =
        Reading.set(
            """
            description: Why a payment is declined.
            keys: { code: int, network: text? }
            fields: { retry: boolean = false }
            ranges: { Reserved: { code: 90..99, description: Not in use. } }
            include: [Issuer, Network]
            reserved: { names: [Other], code: [17, 20..22] }
            codes:
              Expired card: { code: 54, network: E }
            """);
    assertThat(set.name()).isEqualTo(new Located<>("Decline", at(2, 3)));
    assertThat(set.description()).contains(new Located<>("Why a payment is declined.", at(3, 18)));
    assertThat(set.keys()).extracting(it -> it.name().value()).containsExactly("code", "network");
    assertThat(set.fields()).extracting(it -> it.name().value()).containsExactly("retry");
    assertThat(set.ranges()).extracting(it -> it.name().value()).containsExactly("Reserved");
    assertThat(set.includes())
        .containsExactly(new Located<>("Issuer", at(7, 15)), new Located<>("Network", at(7, 23)));
    assertThat(names(set.reserved())).containsExactly("names", "code");
    assertThat(set.codes()).extracting(it -> it.name().value()).containsExactly("Expired card");
  }

  @Test
  void takesASingleIncludeAsAList() {
    assertThat(Reading.set("key: int\ninclude: Issuer").includes())
        .extracting(Located::value)
        .containsExactly("Issuer");
  }

  @Test
  void takesEntriesWithoutAValueAsMissing() {
    WrittenSet set =
        Reading.set(
            "description:\nkey: int\nfields:\nranges:\ninclude:\nreserved:\ncodes: { A: 1 }");
    assertThat(set.description()).isEmpty();
    assertThat(set.fields()).isEmpty();
    assertThat(set.ranges()).isEmpty();
    assertThat(set.includes()).isEmpty();
    assertThat(set.reserved()).isEmpty();
  }

  @Test
  void readsKeys() {
    assertThat(Reading.set("key: text\ncodes: { A: }").keys())
        .containsExactly(key("key", 3, 5, "text", 10, false, false));
    assertThat(Reading.set("keys: { rest: int, smpp: 'long ?' }\ncodes: { A: {rest: 1} }").keys())
        .containsExactly(
            key("rest", 3, 13, "int", 19, false, true), key("smpp", 3, 24, "long", 30, true, true));
  }

  @Test
  void leavesTheTypeOfAKeyToTheChecks() {
    assertThat(Reading.set("key: Integer[]\ncodes: { A: 1 }").keys())
        .containsExactly(key("key", 3, 5, "Integer[]", 10, false, false));
  }

  @Test
  void keepsTheNameOfASetThatCannotBeRead() {
    Reading reading = Reading.of("sets: { Decline: 5, Refusal: }");
    assertThat(reading.rules()).containsExactly("1:18 wrong-shape", "1:21 empty-catalog");
    assertThat(reading.catalog().orElseThrow().main().sets())
        .extracting(it -> it.name().value())
        .containsExactly("Decline", "Refusal");
  }

  @Test
  void readsCodes() {
    List<WrittenCode> codes =
        Reading.set("key: text\ncodes:\n  A: 0x15\n  B:\n  C: ''\n  D: { key: d, title: Dee }\n")
            .codes();
    assertThat(codes).extracting(it -> it.name().value()).containsExactly("A", "B", "C", "D");
    assertThat(codes.get(0).key()).contains(new Node.Scalar("0x15", true, at(5, 10)));
    assertThat(codes.get(1).key()).isEmpty();
    assertThat(codes.get(2).key()).contains(new Node.Scalar("", false, at(7, 10)));
    assertThat(codes.get(3).key()).isEmpty();
    assertThat(names(codes.get(3).entries())).containsExactly("key", "title");
  }

  @Test
  void keepsTheNameOfACodeThatCannotBeRead() {
    Reading reading = Reading.of("sets: { Decline: { key: int, codes: { A: null } } }");
    assertThat(reading.rules()).containsExactly("1:42 malformed-value");
    assertThat(reading.catalog().orElseThrow().main().sets().get(0).codes())
        .extracting(it -> it.name().value())
        .containsExactly("A");
  }

  @Test
  void readsTheShortFormOfARange() {
    WrittenRange range =
        Reading.set("key: int\nranges: { Own: 1..9 }\ncodes: { A: 1 }").ranges().get(0);
    assertThat(range.entries())
        .containsExactly(
            new Node.Entry(
                new Node.Scalar("key", true, at(4, 20)), new Node.Scalar("1..9", true, at(4, 20))));
  }

  @Test
  void leavesOutARangeThatCannotBeRead() {
    Reading reading =
        Reading.of("sets: { Decline: { key: int, ranges: { A: [1], B: }, codes: { C: 1 } } }");
    assertThat(reading.rules()).containsExactly("1:43 wrong-shape", "1:50 wrong-shape");
    assertThat(reading.catalog().orElseThrow().main().sets().get(0).ranges()).isEmpty();
  }

  @Test
  void reportsASetWithoutKeyAndCodes() {
    assertThat(Reading.findingsOf("description: Nothing."))
        .containsExactly(
            "[empty-catalog] The set 'Decline' has no codes. A set has codes, or includes a set"
                + " with codes. Add 'codes:'.",
            "[missing-entry] The set 'Decline' has neither 'key' nor 'keys'. A key is what the"
                + " vendor sends for a code. Add 'key: int', 'key: long' or 'key: text'.");
  }

  private static WrittenKey key(
      String name,
      int line,
      int column,
      String type,
      int typeColumn,
      boolean optional,
      boolean named) {
    return new WrittenKey(
        new Located<>(name, at(line, column)),
        new Located<>(type, at(line, typeColumn)),
        Optional.empty(),
        false,
        optional,
        named,
        false);
  }

  private static Position at(int line, int column) {
    return new Position("codes.yaml", line, column);
  }

  private static List<String> names(List<Node.Entry> entries) {
    return entries.stream().map(it -> it.name().text()).toList();
  }
}
