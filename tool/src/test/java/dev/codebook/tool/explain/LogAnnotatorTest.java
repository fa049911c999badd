package dev.codebook.tool.explain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.file.UsableCatalog;
import dev.codebook.tool.session.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a log looks like whose size, lines or bytes are unusual. */
class LogAnnotatorTest {

  @TempDir Path directory;

  private List<KeyPlace> places;

  @BeforeEach
  void readCatalog() throws IOException {
    Files.writeString(
        directory.resolve("codes.yaml"), "sets: { A: { key: int, codes: { Lost: 1, Found: 2 } } }");
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, ISO_8859_1);
    Session session = new Session(directory, InputStream.nullInputStream(), none, none, false);
    places = KeyPlaces.of(UsableCatalog.of(session, "codes.yaml", LibraryPath.NONE));
  }

  @Test
  void keysAcrossBlocksAreFound() throws IOException {
    String line = "some words before a=1 and after\n";
    String log = line.repeat(50_000);
    assertThat(annotated(log, log.length()))
        .isEqualTo(line.replace("a=1", "a=1 [Lost]").repeat(50_000));
  }

  @Test
  void keysAreFoundHoweverFewBytesArriveTogether() throws IOException {
    assertThat(annotated("a=1\na=2\na=3", 1)).isEqualTo("a=1 [Lost]\na=2 [Found]\na=3");
  }

  @Test
  void aLogWithoutLinesLosesNothing() throws IOException {
    String log = "x".repeat(1_000_000);
    assertThat(annotated(log, log.length())).isEqualTo(log);
  }

  @Test
  void bytesThatAreNoTextStay() throws IOException {
    StringBuilder bytes = new StringBuilder();
    for (char c = 0; c < 256; c++) {
      bytes.append(c);
    }
    assertThat(annotated(bytes + "a=1\r\n" + bytes, 7)).isEqualTo(bytes + "a=1 [Lost]\r\n" + bytes);
  }

  /** A log of bytes, as Latin-1, that arrive some at a time. */
  private String annotated(String log, int together) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in =
        new ByteArrayInputStream(log.getBytes(ISO_8859_1)) {
          @Override
          public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(length, together));
          }
        };
    LogAnnotator.byNames(places, new PrintStream(out, true, ISO_8859_1)).annotate(in);
    return out.toString(ISO_8859_1);
  }
}
