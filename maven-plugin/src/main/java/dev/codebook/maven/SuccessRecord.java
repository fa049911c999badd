package dev.codebook.maven;

import dev.codebook.tool.file.AtomicFile;
import dev.codebook.tool.session.Input;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The file that keeps, for the next build, how a goal succeeded. */
record SuccessRecord(Path file) {

  /** The success, or empty if there is none or if nobody can read the file. */
  Optional<Success> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
      return Optional.of(success(kept));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Success success(Properties kept) {
    Map<Input, String> files = new LinkedHashMap<>();
    int count = Integer.parseInt(property(kept, "files"));
    for (int i = 0; i < count; i++) {
      Path path = Path.of(property(kept, "path." + i));
      files.put(Input.inJar(path, property(kept, "entry." + i)), property(kept, "digest." + i));
    }
    return new Success(property(kept, "task"), property(kept, "out"), property(kept, "err"), files);
  }

  private static String property(Properties kept, String name) {
    String value = kept.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  void write(Success success) throws IOException {
    Properties kept = new Properties();
    kept.setProperty("task", success.task());
    kept.setProperty("out", success.out());
    kept.setProperty("err", success.err());
    int i = 0;
    for (Map.Entry<Input, String> each : success.files().entrySet()) {
      kept.setProperty("path." + i, each.getKey().path().toString());
      kept.setProperty("entry." + i, each.getKey().entry());
      kept.setProperty("digest." + i, each.getValue());
      i++;
    }
    kept.setProperty("files", Integer.toString(i));
    StringWriter text = new StringWriter();
    kept.store(text, null);
    Files.createDirectories(file.getParent());
    AtomicFile.write(file, file.toString(), text.toString());
  }
}
