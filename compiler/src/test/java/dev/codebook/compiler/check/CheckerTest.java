package dev.codebook.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Inclusion;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Notes;
import dev.codebook.compiler.model.Origin;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckerTest {

  @Test
  void aCodeHasTheKeysAndEntriesThatItGives() {
    Catalog catalog =
        CatalogTexts.meant(
            """
            catalog: Reports
            source: https://example.com
            sets:
              Code:
                description: Why.
                key: int
                codes:
                  Message unroutable: { key: 0x402, title: Unroutable, description: No way.,
                      constant: NO_WAY, deprecated: Gone., aliases: [1, 0x2] }
                  Queued: 400
            """);

    CodeSet set = catalog.set("Code");
    assertThat(catalog.name()).isEqualTo("codes.yaml");
    assertThat(set.origin())
        .isEqualTo(
            new Origin(
                Optional.of("Reports"),
                Optional.of("https://example.com"),
                catalog.fingerprint(),
                ""));
    assertThat(set.description()).contains("Why.");
    assertThat(set.keys())
        .singleElement()
        .matches(key -> key.type() == KeyType.INT && !key.named());
    assertThat(set.codes())
        .containsExactly(
            new Code(
                "Unroutable",
                "NO_WAY",
                List.of(),
                Optional.of("No way."),
                List.of(Optional.of(new KeyValue.Number(0x402, true))),
                List.of(List.of(new KeyValue.Number(1, false), new KeyValue.Number(2, true))),
                List.of(),
                Optional.of("Gone."),
                Notes.NONE,
                Optional.empty()),
            new Code(
                "Queued",
                "QUEUED",
                List.of(),
                Optional.empty(),
                List.of(Optional.of(new KeyValue.Number(400, false))),
                List.of(List.of()),
                List.of(),
                Optional.empty(),
                Notes.NONE,
                Optional.empty()));
  }

  @Test
  void aCodeWithoutAKeyHasItsNameAsTextKey() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Status:
                    keys: { word: text }
                    codes:
                      Queued:
                      Dispatched: { description: Sent. }
                      Message failed: FAILED
                      Expired: { word: "" }
                """)
            .set("Status");

    assertThat(set.codes())
        .extracting(code -> code.keys().get(0).orElseThrow())
        .containsExactly(
            new KeyValue.Text("Queued"),
            new KeyValue.Text("Dispatched"),
            new KeyValue.Text("FAILED"),
            new KeyValue.Text(""));
  }

  @Test
  void hexadecimalGivesTheBitsOfTheType() {
    Catalog catalog =
        CatalogTexts.meant(
            """
            sets:
              Ints: { key: int, codes: { A: 0xFFFFFFFF, B: 0x80000001, C: -0x80000000, D: 0 } }
              Longs: { key: long, codes: { A: 0xFFFFFFFF, B: 0xffffffffffffffff } }
            """);

    assertThat(numbers(catalog.set("Ints")))
        .containsExactly(-1L, (long) Integer.MIN_VALUE + 1, (long) Integer.MIN_VALUE, 0L);
    assertThat(numbers(catalog.set("Longs"))).containsExactly(0xFFFFFFFFL, -1L);
  }

  @Test
  void aCodesOwnValueWinsOverItsRangeAndTheDefault() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Code:
                    keys: { rest: int, smpp: int? }
                    fields:
                      kind: { values: [None, Client, Server], default: None }
                      tags: [[Red, Green, Blue]]
                      hint: text?
                    ranges:
                      Clients: { rest: 400..499, kind: Client, tags: [Blue, Red] }
                      Servers: { smpp: 500..599, kind: Server }
                    codes:
                      Own: { rest: 400, kind: Server, tags: Green }
                      Ranged: { rest: 499, hint: h }
                      Other key: { rest: 500, smpp: 500 }
                      Default: { rest: 500000, aliases: { rest: 450 } }
                """)
            .set("Code");

    assertThat(set.fields()).extracting(Field::open).containsExactly(true, true, false);
    assertThat(values(set, "OWN")).containsExactly(constant("SERVER"), constants("GREEN"), null);
    assertThat(values(set, "RANGED"))
        .containsExactly(constant("CLIENT"), constants("RED", "BLUE"), new FieldValue.Text("h"));
    assertThat(values(set, "OTHER_KEY")).containsExactly(constant("SERVER"), constants(), null);
    assertThat(values(set, "DEFAULT")).containsExactly(constant("NONE"), constants(), null);
    assertThat(set.ranges().get(0))
        .isEqualTo(
            new Range(
                "Clients",
                "CLIENTS",
                Optional.empty(),
                List.of(Optional.of(new Range.Interval(400, 499, false)), Optional.empty()),
                List.of(
                    Optional.of(constant("CLIENT")),
                    Optional.of(constants("RED", "BLUE")),
                    Optional.empty())));
  }

  @Test
  void everyTypeOfAFieldIsResolved() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Code:
                    key: int
                    fields:
                      origin: { values: { MSC: A centre., HLR: }, description: Who. }
                      seenBy: Code.Origin[]
                      follows: Code?
                      delay: long = 0x10
                      last: boolean = false
                    codes:
                      A: { key: 1, origin: MSC, seenBy: [HLR, MSC], follows: B, delay: -5 }
                      B: { key: 2, origin: HLR, follows: B, last: true }
                """)
            .set("Code");

    Vocabulary origin =
        new Vocabulary(
            "Code",
            "Origin",
            Optional.of("Who."),
            List.of(
                new Vocabulary.Term("MSC", "MSC", Optional.of("A centre.")),
                new Vocabulary.Term("HLR", "HLR", Optional.empty())));
    assertThat(set.vocabularies()).containsExactly(origin);
    assertThat(set.fields())
        .extracting(Field::type)
        .containsExactly(
            origin,
            origin,
            new FieldType.Reference("Code"),
            FieldType.Plain.LONG,
            FieldType.Plain.BOOLEAN);
    assertThat(values(set, "A"))
        .containsExactly(
            constant("MSC"),
            constants("MSC", "HLR"),
            constant("B"),
            new FieldValue.Number(-5),
            new FieldValue.Bool(false));
  }

  @Test
  void valuesReferToCodesOfOtherSetsAndToIncludedCodes() {
    CodeSet egg =
        CatalogTexts.meant(
                """
                sets:
                  Egg: { key: int, fields: { by: Chicken }, codes: { White: { key: 1, by: Duck } } }
                  Chicken: { key: int, fields: { lays: Egg? }, include: Bird,
                      codes: { Hen: { key: 2, lays: White } } }
                  Bird: { key: int, codes: { Duck: 3 } }
                """)
            .set("Egg");

    assertThat(values(egg, "WHITE")).containsExactly(constant("DUCK"));
  }

  @Test
  void anIncludedCodeTakesKeysByNameOrFromItsOnlyKey() {
    Catalog catalog =
        CatalogTexts.meant(
            """
            sets:
              Answer:
                keys: { rest: int, smpp: long, note: text? }
                include: [Middle, Shared]
                codes: { Own: { rest: 400, smpp: 400 } }
              Middle:
                key: int
                include: Shared
                codes: { Between: 0x20 }
              Shared:
                key: int
                codes: { Absent: { key: 0x1B, aliases: 28, title: Gone, deprecated: true } }
            """);

    CodeSet rest = catalog.set("Answer");
    assertThat(rest.codes()).extracting(Code::constant).containsExactly("OWN", "BETWEEN", "ABSENT");
    assertThat(rest.codes())
        .extracting(code -> code.included().map(Inclusion::set))
        .containsExactly(Optional.empty(), Optional.of("Middle"), Optional.of("Shared"));
    KeyValue key = new KeyValue.Number(0x1B, true);
    KeyValue alias = new KeyValue.Number(28, false);
    assertThat(rest.codes().get(2))
        .isEqualTo(
            new Code(
                "Gone",
                "ABSENT",
                List.of(),
                Optional.empty(),
                List.of(Optional.of(key), Optional.of(key), Optional.empty()),
                List.of(List.of(alias), List.of(alias), List.of()),
                List.of(),
                Optional.of(""),
                Notes.NONE,
                Optional.of(new Inclusion("Shared", List.of(), Optional.empty()))));
  }

  @Test
  void anIncludedCodeTakesItsFieldsByName() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Code:
                    key: int
                    fields:
                      duration: Shared.Duration?
                      hint: text = none
                      retry: boolean = false
                      weight: int = 7
                    ranges:
                      Low: { key: 0..9, hint: low, retry: true }
                    include: Shared
                    codes: { Own: 100 }
                  Shared:
                    key: int
                    fields: { duration: [Brief, Lasting], hint: text?, weight: int = 3, dropped: text? }
                    codes:
                      A: { key: 1, duration: Lasting, hint: own, dropped: x }
                      B: { key: 2, duration: Brief }
                """)
            .set("Code");

    assertThat(values(set, "A"))
        .containsExactly(
            constant("LASTING"),
            new FieldValue.Text("own"),
            new FieldValue.Bool(true),
            new FieldValue.Number(3));
    assertThat(values(set, "B"))
        .containsExactly(
            constant("BRIEF"),
            new FieldValue.Text("low"),
            new FieldValue.Bool(true),
            new FieldValue.Number(3));
    assertThat(values(set, "OWN"))
        .containsExactly(
            null,
            new FieldValue.Text("none"),
            new FieldValue.Bool(false),
            new FieldValue.Number(7));
  }

  @Test
  void reservedNamesAndKeysAreListed() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Code:
                    keys: { rest: int, word: text? }
                    reserved: { rest: [409, 0x410..0x41F], word: old, names: [A, Old one] }
                    codes: { B: { rest: 1 } }
                """)
            .set("Code");

    assertThat(set.reservedSentences())
        .containsExactly("rest 409, 0x410..0x41F", "word old", "names A, Old one");
  }

  private static List<Long> numbers(CodeSet set) {
    return set.codes().stream()
        .map(code -> ((KeyValue.Number) code.keys().get(0).orElseThrow()).value())
        .toList();
  }

  /** A code's values; null for a missing one. */
  private static List<FieldValue> values(CodeSet set, String constant) {
    return set.codes().stream()
        .filter(code -> code.constant().equals(constant))
        .flatMap(code -> code.fields().stream())
        .map(value -> value.orElse(null))
        .collect(Collectors.toList());
  }

  private static FieldValue constant(String name) {
    return new FieldValue.Constant(name);
  }

  private static FieldValue constants(String... names) {
    return new FieldValue.Constants(List.of(names));
  }
}
