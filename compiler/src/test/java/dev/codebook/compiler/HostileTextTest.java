package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text stands in a catalog, the Java compiles without a warning and gives it back. */
class HostileTextTest {

  private static final List<String> FRAGMENTS =
      List.of(
          "*/",
          "/*",
          "//",
          "\\u002a\\u002f",
          "\\u000a",
          "\\",
          "\\\\u0022",
          "\"",
          "\"\"\"",
          "'",
          "`",
          "$L",
          "$S",
          "$T",
          "$$",
          "$",
          "{@code",
          "{@link X}",
          "}",
          "{",
          "@deprecated",
          "@see",
          "<b>",
          "</pre>",
          "<script>",
          "<!--",
          "-->",
          "&amp;",
          "&",
          "&#42;",
          "%s",
          "%n",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\f",
          "\b",
          "\0",
          "\u001a",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00e9",
          "\u2028",
          "\u202e",
          "\u200f",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          " ",
          "  ",
          "a",
          "X");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void comesBackAsItWent(long seed) throws Exception {
    List<String> texts = texts(new Random(seed));
    Compilation compilation =
        Compiling.compile(new Text(catalog(texts)), "a\\u000ab\n*/.yaml", "com.example");
    assertThat(compilation.findings()).isEmpty();
    assertThat(JavaText.of(compilation.files()))
        .allSatisfy(file -> assertThat(file.text()).matches("[ -~\n]*"));
    try (CompiledTypes types = CompiledTypes.of(compilation.files(), directory)) {
      Object[] codes = types.type("com.example.Text").getEnumConstants();
      for (int i = 0; i < texts.size(); i++) {
        for (String accessor : List.of("key", "title", "description", "note")) {
          Object text = codes[i].getClass().getMethod(accessor).invoke(codes[i]);
          assertThat(text).isEqualTo(texts.get(i) + (accessor.equals("key") ? i : ""));
        }
      }
      Object[] groups = types.type("com.example.Text$Group").getEnumConstants();
      for (int i = 0; i < groups.length; i++) {
        for (String accessor : List.of("title", "description")) {
          Object text = groups[i].getClass().getMethod(accessor).invoke(groups[i]);
          assertThat(text).isEqualTo(texts.get(i));
        }
      }
    }
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int fragments = random.nextInt(12); fragments > 0; fragments--) {
        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String catalog(List<String> texts) {
    StringBuilder yaml = new StringBuilder("catalog: " + quoted(String.join("", texts)));
    yaml.append("\nsource: ").append(quoted("https://x/" + String.join("", texts)));
    yaml.append("\nsets:\n  Text:\n    description: ").append(quoted(String.join(" ", texts)));
    yaml.append("\n    allow: { repeated-description: ").append(quoted(String.join(" ", texts)));
    yaml.append(" }\n    key: text\n    fields:\n      note: { type: text, description: ");
    yaml.append(quoted(String.join("", texts))).append(" }\n    groups:\n");
    for (int i = 0; i < 100; i++) {
      String text = quoted(texts.get(i));
      yaml.append("      ").append(quoted("G" + i + " " + texts.get(i)));
      yaml.append(": { constant: G").append(i).append(", title: ").append(text);
      yaml.append(", description: ").append(text).append(", codes: ");
      yaml.append(quoted("N" + i + " " + texts.get(i))).append(" }\n");
    }
    yaml.append("    codes:\n");
    for (int i = 0; i < texts.size(); i++) {
      String text = quoted(texts.get(i));
      yaml.append("      ").append(quoted("N" + i + " " + texts.get(i)));
      yaml.append(": { constant: C").append(i).append(", key: ").append(quoted(texts.get(i) + i));
      yaml.append(", title: ").append(text).append(", description: ").append(text);
      yaml.append(", note: ").append(text).append(", deprecated: ").append(text).append(" }\n");
    }
    return yaml.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(String.format("\\u%04x", c)));
    return quoted.append('"').toString();
  }

  /** A catalog that stands nowhere. */
  record Text(String yaml) implements CatalogFile {

    @Override
    public String displayPath() {
      return "codes.yaml";
    }

    @Override
    public String identity() {
      return "codes.yaml";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<CatalogFile> imported(String path) {
      return Optional.empty();
    }
  }
}
