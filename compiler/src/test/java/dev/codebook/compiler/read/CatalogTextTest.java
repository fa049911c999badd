package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.CatalogFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTextTest {

  private final Findings findings = new Findings();

  @Test
  void readsUtf8() {
    String text = "Équipe \uD83D\uDE00 \uFFFD";
    assertThat(read(text.getBytes(UTF_8))).contains(text);
    assertThat(reports()).isEmpty();
  }

  @Test
  void dropsAByteOrderMark() {
    assertThat(read("\uFEFFsets:".getBytes(UTF_8))).contains("sets:");
    assertThat(read("\uFEFF".getBytes(UTF_8))).contains("");
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    byte[] bytes = "a: \u00E9\u00E8\n\u00E9: ".getBytes(ISO_8859_1);
    assertThat(read(bytes)).isEmpty();
    assertThat(reports())
        .containsExactly(
            "codes.yaml:1:4: [unreadable-file] The byte 0xE9 is not UTF-8. A catalog is UTF-8 text."
                + " Save the file as UTF-8.");
  }

  @Test
  void namesThePlaceOfACharacterThatIsCutOff() {
    assertThat(read(new byte[] {'a', '\r', '\n', 'b', (byte) 0xE2, (byte) 0x82})).isEmpty();
    assertThat(reports())
        .singleElement()
        .asString()
        .startsWith("codes.yaml:2:2: [unreadable-file]");
  }

  @Test
  void findsAMalformedByteFarFromTheStart() {
    byte[] bytes = ("# \u20AC\n".repeat(100_000) + "!").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(read(bytes)).isEmpty();
    assertThat(reports()).singleElement().asString().startsWith("codes.yaml:100001:1: ");
  }

  @Test
  void recognizesUtf16() {
    assertThat(read("sets:".getBytes(UTF_16))).isEmpty();
    assertThat(reports()).singleElement().asString().contains("The file is UTF-16.");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    byte[] bytes = "sets: {}".getBytes(UTF_8);
    assertThat(CatalogText.of(TextFile.of(bytes), bytes.length, findings)).isPresent();
    assertThat(CatalogText.of(TextFile.of(bytes), bytes.length - 1, findings)).isEmpty();
    assertThat(reports()).singleElement().asString().contains("[excessive-size]");
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    CatalogFile file =
        new CatalogFile() {
          @Override
          public String displayPath() {
            return "codes.yaml";
          }

          @Override
          public String identity() {
            return "codes.yaml";
          }

          @Override
          public InputStream open() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public Optional<CatalogFile> imported(String path) {
            return Optional.empty();
          }
        };
    assertThat(CatalogText.of(file, 100, findings)).isEmpty();
    assertThat(reports())
        .containsExactly(
            "codes.yaml:1:1: [unreadable-file] The file cannot be read: IOException, the disk is"
                + " gone. Check its path and its permissions.");
  }

  private Optional<String> read(byte[] bytes) {
    return CatalogText.of(TextFile.of(bytes), CatalogText.MOST_BYTES, findings);
  }

  private List<String> reports() {
    return findings.inReadingOrder().stream().map(Finding::toString).toList();
  }
}
