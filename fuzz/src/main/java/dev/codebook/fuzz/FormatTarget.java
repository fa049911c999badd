package dev.codebook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.tool.format.CatalogFormat;
import dev.codebook.tool.format.FormattableText;
import java.util.HashMap;
import java.util.Map;

/** See {@link Target#FORMAT}. */
public final class FormatTarget {

  private FormatTarget() {}

  /** For Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedFile file = FuzzedFile.of(input);
    if (!FormattableText.hindrances(file, FuzzedFile.MAIN).isEmpty()) {
      return;
    }
    String formatted = CatalogFormat.of(new String(file.content(), UTF_8));
    String again = CatalogFormat.of(formatted);
    Promises.hold(formatted.equals(again), formatted, again);
    Map<String, byte[]> files = new HashMap<>(file.files());
    files.put(FuzzedFile.MAIN, formatted.getBytes(UTF_8));
    String before = meaning(file);
    String after = meaning(new FuzzedFile(FuzzedFile.MAIN, files));
    Promises.hold(before.equals(after), before, after);
  }

  /** Without what depends on the bytes or on the lines of the file. */
  private static String meaning(FuzzedFile file) {
    CheckedCatalog checked = Promises.checked(file);
    return checked
        .catalog()
        .map(it -> it.sets().toString().replaceAll("fingerprint=\\w+", ""))
        .orElse("rejected");
  }
}
