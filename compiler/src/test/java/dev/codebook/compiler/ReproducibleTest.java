package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the machine is set to, and however the catalog was checked out, the bytes are the same.
 */
@Isolated("It changes the locale and the time zone of the JVM.")
class ReproducibleTest {

  static Stream<String> cases() {
    return CaseDirectories.below("golden").stream().map(CaseDirectories::name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sameBytesInTurkeyWithWindowsLineEnds(String name) {
    CatalogFile file = CaseDirectories.file(name);
    List<JavaText> here = compile(file);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguageTag("tr-TR-u-nu-arab").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(compile(new WindowsFile(file))).isEqualTo(here).isNotEmpty();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<JavaText> compile(CatalogFile file) {
    return JavaText.of(Compiling.compile(file, "codes.yaml", "com.example").files());
  }

  /** The same file with {@code \r\n} at line ends and a byte order mark. */
  private record WindowsFile(CatalogFile file) implements CatalogFile {

    @Override
    public String displayPath() {
      return file.displayPath();
    }

    @Override
    public String identity() {
      return file.identity();
    }

    @Override
    public InputStream open() throws IOException {
      try (InputStream unix = file.open()) {
        String text = new String(unix.readAllBytes(), StandardCharsets.UTF_8);
        String windows = "\ufeff" + text.replace("\n", "\r\n");
        return new ByteArrayInputStream(windows.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public Optional<CatalogFile> imported(String path) {
      return file.imported(path).map(WindowsFile::new);
    }
  }
}
