package dev.codebook.tool.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.session.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed as SARIF obeys the schema of SARIF. */
class SarifSchemaTest {

  private static final Path GIVEN =
      Path.of("src", "test", "resources", "cases", "check", "formats", "given");

  @TempDir Path directory;

  @Test
  void findingsObeyTheSchema() throws IOException {
    String log = sarif(GIVEN.toAbsolutePath(), "codes.yaml");
    assertThat(log).contains("relatedLocations");
    assertThat(violations(log)).isEmpty();
  }

  @Test
  void absolutePathsObeyTheSchema() throws IOException {
    String file = GIVEN.resolve("codes.yaml").toAbsolutePath().toString();
    String log = sarif(directory, file);
    assertThat(log).contains("\"uri\" : \"file:///");
    assertThat(violations(log)).isEmpty();
  }

  @Test
  void aCleanCatalogObeysTheSchema() throws IOException {
    Files.writeString(
        directory.resolve("codes.yaml"), "sets: { A: { key: int, codes: { B: 1, C: 2 } } }");
    assertThat(violations(sarif(directory, "codes.yaml"))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    String log = sarif(GIVEN.toAbsolutePath(), "codes.yaml");
    assertThat(violations(log.replace("\"error\"", "\"fatal\""))).isNotEmpty();
    assertThat(violations(log.replace("startLine", "line"))).isNotEmpty();
  }

  private static String sarif(Path directory, String file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Session session =
        new Session(directory, new ByteArrayInputStream(new byte[0]), printed, printed, false);
    CheckReport report = CheckReport.of(session, List.of(file), LibraryPath.NONE);
    assertThat(report.count(Severity.WARNING)).isZero();
    ReportFormat.SARIF.print(report, session);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Error> violations(String log) throws IOException {
    try (InputStream schema =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
      return sarif.validate(log, InputFormat.JSON);
    }
  }
}
