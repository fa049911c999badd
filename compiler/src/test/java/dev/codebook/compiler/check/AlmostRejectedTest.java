package dev.codebook.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Section;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Catalogs without a mistake that are close to one. */
class AlmostRejectedTest {

  @Test
  void aSetLeavesOutCodesOfAnyOfItsSets() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  First: { key: int, codes: { A: 1, B: 2 } }
                  Second: { key: int, codes: { C: 3, D: 4 } }
                  Both: { key: int, include: [First, Second], without: [A, D] }
                """)
            .set("Both");

    assertThat(set.codes()).extracting(Code::constant).containsExactlyInAnyOrder("B", "C");
  }

  @Test
  void aSetThatExtendsAnotherHasItsPartsOrItsOwn() {
    Catalog catalog =
        CatalogTexts.meant(
            """
            sets:
              Vendor: { key: int, parts: { prefix: 1 }, codes: { Ab: 1, Ac: 2 } }
              Same: { extends: Vendor, codes: { Ad: 3 } }
              Own: { extends: Vendor, parts: { prefix: 9 } }
            """);

    assertThat(catalog.set("Same").sections()).extracting(Section::name).containsExactly("A");
    assertThat(catalog.set("Own").sections()).extracting(Section::name).containsExactly("Ab", "Ac");
  }

  @Test
  void aRangeMayHoldOneKeyAndNameItByKey() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Mcc:
                    keys: { category: text }
                    fields: { kind: text? }
                    ranges: { Lodging: { key: 7011..7011, kind: Travel } }
                    reserved: { category: "*" }
                    codes: { Hotel: "7011" }
                """)
            .set("Mcc");

    assertThat(set.codes().get(0).fields().get(0)).contains(new FieldValue.Text("Travel"));
  }

  @Test
  void aCodeMayHaveItsNameAsKeyBesideASimilarOneThatIsIncluded() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Shared: { key: text, codes: { Accepted: } }
                  Code: { key: text, include: Shared, codes: { Accepter: } }
                """)
            .set("Code");

    assertThat(set.codes())
        .extracting(code -> code.keys().get(0).orElseThrow())
        .containsExactlyInAnyOrder(new KeyValue.Text("Accepted"), new KeyValue.Text("Accepter"));
  }

  @Test
  void aDecimalMayBeginWithZero() {
    CodeSet set =
        CatalogTexts.meant(
                """
                sets:
                  Fee:
                    key: int
                    fields: { amount: decimal, change: decimal }
                    codes: { A: { key: 1, amount: 0.5, change: -0.5 } }
                """)
            .set("Fee");

    assertThat(set.codes().get(0).fields().get(0))
        .contains(new FieldValue.Decimal(new BigDecimal("0.5")));
    assertThat(set.codes().get(0).fields().get(1))
        .contains(new FieldValue.Decimal(new BigDecimal("-0.5")));
  }

  @Test
  void aSetThatBecomesSeveralEnumsSaysHowToChooseThemWithoutAField() {
    String codes =
        IntStream.range(0, 4_001)
            .mapToObj(i -> "      C%d: %d".formatted(i, i))
            .collect(Collectors.joining("\n"));

    assertThat(CatalogTexts.found("sets:\n  Code:\n    key: int\n    codes:\n" + codes))
        .singleElement()
        .asString()
        .contains("[split-set]")
        .endsWith(
            "Choose the parts with 'parts: { prefix: 1 }', or by a field that has one word of a"
                + " vocabulary for each code.");
  }
}
