package com.example.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmsClientTest {

  private static final Path EXPECTED = Path.of("src/test/resources/com/example/sms/samples.txt");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsTheSamples() throws Exception {
    assertThat(run()).isZero();
    if (Boolean.getBoolean("codebook.rewrite")) {
      Files.writeString(EXPECTED, printed());
    }
    assertThat(printed()).isEqualTo(Files.readString(EXPECTED));
    assertThat(complained()).isEmpty();
  }

  @Test
  void printsTheFilesThatItCanRead(@TempDir Path directory) throws Exception {
    Path malformed = Files.writeString(directory.resolve("malformed.json"), "{\"type\": 1}");
    Path sample = Path.of("src/main/resources/samples/recipient.json");
    String missing = directory.resolve("missing.json").toString();

    assertThat(run("report", malformed.toString(), missing, sample.toString())).isEqualTo(1);
    assertThat(complained())
        .isEqualTo(
            malformed
                + ": type: expected the type of a delivery report, found 1\n"
                + missing
                + ": NoSuchFileException\n");
    assertThat(printed()).startsWith("Recipient +44231235674 of batch").contains("Summary");
  }

  @Test
  void escapesControlCharactersInAReport(@TempDir Path directory) throws Exception {
    Path report =
        Files.writeString(
            directory.resolve("hostile.json"),
            """
            {"type": "delivery_report_sms", "batch_id": "\\u202eB\\n", "total_message_count": 1,
             "statuses": [{"code": 0, "status": "\\u001b[31mDelivered", "count": 1}]}""");
    assertThat(run("report", report.toString())).isZero();
    assertThat(printed())
        .startsWith("Batch \\u{202e}B\\u{a}\n")
        .contains("  \\u{1b}[31mDelivered  unrecognized  ");
  }

  @Test
  void printsTheUsageAfterAMistake() throws Exception {
    assertThat(run("send")).isEqualTo(2);
    assertThat(complained()).startsWith("There is no command send.\nUsage:\n");
    assertThat(run("listen", "70000")).isEqualTo(2);
    assertThat(complained()).contains("A port is a number up to 65535, not 70000.\n");
  }

  @Test
  void namesTheVariableThatIsNotSet() throws Exception {
    assertThat(run("fetch", "B")).isEqualTo(2);
    assertThat(complained())
        .startsWith("The environment variable SMS_SERVICE_PLAN is not set.\nUsage:\n");
  }

  @Test
  void refusesAUrlThatIsNotHttp() {
    Environment environment =
        new Environment(
            Map.of("SMS_API_URL", "ftp://h", "SMS_SERVICE_PLAN", "p", "SMS_API_TOKEN", "t"));
    assertThatThrownBy(environment::api)
        .isInstanceOf(UsageException.class)
        .hasMessage("SMS_API_URL must be an http or https URL, not ftp://h.");
  }

  private int run(String... words) throws InterruptedException {
    PrintStream printedOut = new PrintStream(out, true, UTF_8);
    PrintStream printedErr = new PrintStream(err, true, UTF_8);
    return new SmsClient(printedOut, printedErr, new Environment(Map.of())).run(List.of(words));
  }

  private String printed() {
    return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private String complained() {
    return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
