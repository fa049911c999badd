package com.example.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingInboxTest {

  private static final DeliveryReport REPORT =
      new BatchReport("delivery_report_sms", "B", 0, List.of(), Optional.empty());

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path directory;

  @Test
  void throwsIfItCannotPrint() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() -> inbox(gone).receive(REPORT)).isInstanceOf(IOException.class);
  }

  @Test
  void keepsABodyByteForByteAndOnce() throws IOException {
    byte[] body = {'{', 0, (byte) 0xff};
    MalformedReport reason =
        catchThrowableOfType(MalformedReport.class, () -> ReportJson.read(body));
    Inbox inbox = inbox(OutputStream.nullOutputStream());
    inbox.keepMalformed(body, reason);
    inbox.keepMalformed(body, reason);

    try (var files = Files.list(directory.resolve("malformed"))) {
      Path file = files.reduce((a, b) -> null).orElseThrow();
      assertThat(file).hasBinaryContent(body);
      assertThat(err.toString(UTF_8)).contains(reason.getMessage() + " Kept as " + file);
    }
  }

  private Inbox inbox(OutputStream out) {
    return new PrintingInbox(
        new ReportPrinter(new PrintStream(out, true, UTF_8)),
        new MalformedBodies(directory.resolve("malformed")),
        new PrintStream(err, true, UTF_8));
  }
}
