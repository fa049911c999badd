package dev.codebook.tool.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.compiler.read.entry.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the schema with the compiler: with what it reads, and with the cases of its tests. */
class CatalogSchemaTest {

  private static final Path CASES = Path.of("..", "compiler", "src", "test", "resources");

  /** The rules about the shape of a catalog. */
  private static final List<String> RULES =
      List.of(
          "wrong-shape", "unexpected-entry", "missing-entry", "malformed-type", "empty-catalog");

  /** Cases in which only the declarations of the set say what is wrong, so that no schema can. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "unexpected-entry/after-emoji",
          "unexpected-entry/beside-the-right-one",
          "unexpected-entry/of-a-code",
          "unexpected-entry/typical",
          "missing-entry/key-parts",
          "missing-entry/of-a-base",
          "missing-entry/of-a-code",
          "missing-entry/of-a-range",
          "missing-entry/of-a-range-by-a-named-key",
          "missing-entry/of-a-table");

  private static final JsonNode JSON = JsonMapper.shared().readTree(CatalogSchema.json());

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CatalogSchema.json());

  static Stream<Path> accepted() throws IOException {
    return catalogs("golden");
  }

  static Stream<Path> rejected() throws IOException {
    return RULES.stream()
        .flatMap(
            rule -> {
              try {
                return catalogs("rejected/" + rule);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .filter(catalog -> catalog.endsWith("codes.yaml"));
  }

  private static Stream<Path> catalogs(String directory) throws IOException {
    try (Stream<Path> found = Files.walk(CASES.resolve(directory))) {
      return found.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void acceptsEachCatalogThatTheCompilerAccepts(Path catalog) throws IOException {
    assertThat(errors(catalog)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectsEachCatalogOfAWrongShape(Path catalog) throws IOException {
    String name = catalog.getParent().toString().replace('\\', '/');
    boolean isBeyond = BEYOND_A_SCHEMA.stream().anyMatch(name::endsWith);
    assertThat(accepts(catalog)).as(name).isEqualTo(isBeyond);
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void hasTheEntriesThatTheReaderHas(Subject subject) {
    JsonNode mapping =
        subject == Subject.CATALOG ? JSON : definition(subject.name().toLowerCase(Locale.ROOT));
    assertThat(entries(mapping)).containsExactlyInAnyOrderElementsOf(subject.entries());
  }

  @Test
  void hasTheEntriesOfCodesAndRanges() {
    Set<String> ofCodes = new TreeSet<>(Builtins.OF_CODES);
    ofCodes.addAll(Builtins.OF_AMENDMENTS);
    ofCodes.add(Builtins.KEY);
    assertThat(entries(definition("code"))).containsExactlyInAnyOrderElementsOf(ofCodes);
    Set<String> ofRanges = new TreeSet<>(Builtins.OF_RANGES);
    ofRanges.add(Builtins.KEY);
    assertThat(entries(definition("range").path("anyOf").path(1)))
        .containsExactlyInAnyOrderElementsOf(ofRanges);
  }

  @Test
  void hasTheWarningsThatASetCanTurnOff() {
    List<String> warnings =
        Stream.of(Rule.values())
            .filter(rule -> rule.severity() == Severity.WARNING && rule != Rule.UNUSED_ALLOWANCE)
            .map(Rule::id)
            .toList();
    JsonNode allow = definition("set").path("properties").path("allow");
    assertThat(allow.path("propertyNames").path("enum").valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrderElementsOf(warnings);
  }

  @Test
  void describesEachEntry() {
    Stream.concat(Stream.of(JSON), JSON.path("$defs").valueStream())
        .flatMap(mapping -> mapping.path("properties").propertyStream())
        .forEach(
            entry ->
                assertThat(entry.getValue().path("description").asString(""))
                    .as(entry.getKey())
                    .isNotEmpty());
  }

  private static JsonNode definition(String name) {
    return JSON.path("$defs").path(name);
  }

  private static List<String> entries(JsonNode mapping) {
    return List.copyOf(mapping.path("properties").propertyNames());
  }

  private static boolean accepts(Path catalog) throws IOException {
    try {
      return errors(catalog).isEmpty();
    } catch (StreamReadException e) {
      return false;
    }
  }

  private static List<Error> errors(Path catalog) throws IOException {
    return SCHEMA.validate(Files.readString(catalog), InputFormat.YAML);
  }
}
