package dev.codebook.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenSet;
import dev.codebook.compiler.read.written.WrittenTerm;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "text; text",
        "Status; Status",
        "Status?; Status, optional",
        "Status.Kind; Status.Kind",
        "Status[]; Status, list",
        "Status[] = Lost; Status, list, default Lost at 16",
        "boolean = false; boolean, default false at 15",
        "int=-5; int, default -5 at 9",
        "'int = 5'; int, default 5 at 12",
        "text = a = b; text, default a = b at 12",
        "' Status ? '; Status, optional",
        "[A, b c, 3]; A|b c|3",
        "[[A, B]]; A|B, list",
        "[yes, NO]; yes|NO",
        "{ type: Status }; Status",
        "{ type: 'Status[]' }; Status, list",
        "{ type: Status, list: true }; Status, list",
        "{ type: Status, list: false, optional: false }; Status",
        "{ type: int, optional: true, description: d }; int, optional, 'd'",
        "{ type: text, default: '' }; text, default  at 28",
        "{ type: text, default: }; text",
        "{ values: [A, B], list: true, default: [A] }; A|B, list, default [A] at 44",
        "{ values: { A: first, B: } }; A 'first'|B",
      })
  void readsEveryForm(String written, String read) {
    assertThat(shown(field(written))).isEqualTo(read);
  }

  @Test
  void locatesTypesAndWords() {
    assertThat(field("Status?").type().orElseThrow().position()).hasToString("codes.yaml:4:15");
    assertThat(field("[A, B]").terms().get(1).text().position()).hasToString("codes.yaml:4:19");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "; malformed-type; has no type",
        "''; malformed-type; has no type",
        "List<A>; malformed-type; 'List<A>' is not a type",
        "A.B.C; malformed-type; 'A.B.C' is not a type",
        ".B; malformed-type; '.B' is not a type",
        "A?[]; malformed-type; 'A?[]' is not a type",
        "'[]'; malformed-type; '[]' is not a type",
        "A | B; malformed-type; 'A | B' is not a type",
        "int? = 5; malformed-type; is optional and has a default",
        "A[]?; malformed-type; is a list and optional",
        "text =; malformed-type; has no default after '='",
        "text = \"a\"; malformed-type; has quotes around its default",
        "[]; malformed-type; has no words",
        "[[]]; malformed-type; has no words",
        "[[A], [B]]; wrong-shape; or '[[A, B]]' if a code may have several",
        "[A, { B: b }]; wrong-shape; A word of a vocabulary must be a single value, but is a mapping.",
        "{}; missing-entry; has neither 'type' nor 'values'",
        "{ type: }; missing-entry; has neither 'type' nor 'values'",
        "{ type: int, values: [A] }; unexpected-entry; has both 'type' and 'values'",
        "{ type: int? }; malformed-type; has a suffix of the short form",
        "{ type: [A, B] }; wrong-shape; or list words after 'values:' instead",
        "{ values: A }; wrong-shape; must be a list or a mapping, but is a single value",
        "{ type: int, optional: yes }; malformed-value; 'yes' is not a boolean. Write true.",
        "{ type: int, defualt: 5 }; unexpected-entry; Did you mean 'default'?",
        "{ values: [A], optional: true, list: true }; malformed-type; is a list and optional",
        "{ values: { A: [a] } }; wrong-shape; The description of the word 'A' must be a single value",
      })
  void reportsMalformedTypes(String written, String rule, String part) {
    List<String> reports = Reading.findingsOf(body(written == null ? "" : written));
    assertThat(reports).first().asString().startsWith("[" + rule + "] ").contains(part);
    assertThat(reports.stream().distinct()).hasSize(1);
  }

  /** Then the checks report nothing that follows from a finding of the reader. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{ type: Status, optional: yes }; Status, optional",
        "{ type: Status? }; Status, optional",
        "int? = 5; int, default 5 at 12",
        "Status[]?; Status, list",
        "List<A>; ~~",
        "{ type: int, values: [A] }; ~~",
      })
  void readsAReportedFieldAsMostLikelyMeant(String written, String read) {
    WrittenSet set =
        Reading.of("sets:\n  Decline:\n" + body(written).indent(4))
            .catalog()
            .orElseThrow()
            .main()
            .sets()
            .get(0);
    assertThat(shown(set.fields().get(0))).isEqualTo(read);
  }

  private static WrittenField field(String written) {
    return Reading.set(body(written)).fields().get(0);
  }

  private static String body(String field) {
    return "fields:\n  status: " + field + "\nkey: int\ncodes: { A: 1 }\n";
  }

  private static String shown(WrittenField field) {
    return field.type().map(Located::value).orElse("")
        + field.terms().stream().map(FieldReaderTest::shown).collect(Collectors.joining("|"))
        + (field.list() ? ", list" : "")
        + (field.optional() ? ", optional" : "")
        + field.defaultValue().map(FieldReaderTest::shownDefault).orElse("")
        + field.description().map(it -> ", '" + it.value() + "'").orElse("");
  }

  private static String shown(WrittenTerm term) {
    return term.text().value() + term.description().map(it -> " '" + it.value() + "'").orElse("");
  }

  private static String shownDefault(Node node) {
    String text =
        node instanceof Node.Scalar scalar
            ? scalar.text()
            : ((Node.Sequence) node)
                .items().stream().map(it -> ((Node.Scalar) it).text()).toList().toString();
    return ", default " + text + " at " + (node.position().column() - 10);
  }
}
