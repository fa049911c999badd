package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading any file gives a catalog, or a finding that says why there is none. */
class RandomFileTest {

  private static final String GOOD =
      """
      # Declines, as an acquirer sends them.
      catalog: Payment codes
      source: "https://example.com/codes?page=1"
      imports: [network.yaml]
      sets:
        Decline:
          description: >
            Why a payment
            is declined.
          keys: { code: int, network: text? }
          fields:
            kind: [Hard, Soft]
            actor: { values: { Payer: The card's holder., Bank: }, optional: true }
            advice: Advice[]
            retry: boolean = false
          ranges:
            Reserved: 90..99
            Own: { code: 0x400..0x4FF, kind: Soft }
          include: [Issuer]
          reserved: { names: [Other], code: [17] }
          codes:
            Expired card: &expired { code: 54, network: "E\\u0031", kind: Hard }
            'Lost card': { code: -0x29, aliases: { code: [43] }, deprecated: "Use 'Stolen'." }
            Other: *expired
      """;

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ": ",
          ":",
          "- ",
          "-",
          "? ",
          "?",
          "#",
          " #",
          "&a ",
          "*a",
          "*expired",
          "!",
          "!!",
          "!!str ",
          "|",
          ">",
          "|-\n",
          "'",
          "\"",
          "%",
          "@",
          "`",
          "\\",
          "\\x4",
          "\\UFFFFFFFF",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "      ",
          "<<: ",
          "---\n",
          "...\n",
          "%TAG ! x\n",
          "%YAML 1.1\n",
          "~",
          "\0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\u202E",
          "\uFFFE",
          "\uD83D\uDE00",
          "é",
          "= ",
          "[]",
          "..",
          "key: ",
          "keys:\n",
          "codes:\n",
          "type: ",
          "values: ",
          "a",
          "0",
          "*/",
          "$L");

  @Property(tries = 2_000)
  void readsRandomBytes(@ForAll byte[] bytes) {
    assertRead(bytes);
  }

  @Property(tries = 2_000)
  void readsRandomPieces(@ForAll("pieces") String text) {
    assertRead(text.getBytes(UTF_8));
  }

  @Property(tries = 4_000)
  void readsAGoodFileThatWasTamperedWith(@ForAll("tampered") String text) {
    assertRead(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(it -> String.join("", it));
  }

  /** One to three parts of the good file are replaced by pieces or by other parts of it. */
  @Provide
  Arbitrary<String> tampered() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, GOOD.length());
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(3).map(it -> String.join("", it));
    Arbitrary<String> part =
        Combinators.combine(place, Arbitraries.integers().between(0, 80))
            .as((from, length) -> GOOD.substring(from, Math.min(from + length, GOOD.length())));
    Arbitrary<Change> change =
        Combinators.combine(
                place, Arbitraries.integers().between(0, 30), Arbitraries.oneOf(pieces, part))
            .as(Change::new);
    return change.list().ofMinSize(1).ofMaxSize(3).map(RandomFileTest::apply);
  }

  private record Change(int from, int length, String text) {}

  private static String apply(List<Change> changes) {
    StringBuilder text = new StringBuilder(GOOD);
    for (Change change : changes) {
      int from = Math.min(change.from, text.length());
      text.replace(from, Math.min(from + change.length, text.length()), change.text);
    }
    return text.toString();
  }

  private static void assertRead(byte[] bytes) {
    Reading reading = Reading.of(TextFile.of(bytes));
    assertThat(reading.catalog().isPresent() || !reading.findings().isEmpty()).isTrue();
    assertThat(reading.findings()).allSatisfy(Hostile::assertReadable);
  }
}
