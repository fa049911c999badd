package dev.codebook.compiler;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Java file whose text is known. */
record JavaText(String qualifiedName, String text) implements GeneratedFile {

  static List<JavaText> of(List<GeneratedFile> files) {
    return files.stream().map(JavaText::of).toList();
  }

  static JavaText of(GeneratedFile file) {
    StringBuilder text = new StringBuilder();
    try {
      file.writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JavaText(file.qualifiedName(), text.toString());
  }

  /** The texts by the names of files. */
  static Map<String, String> byFileName(List<GeneratedFile> files) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaText file : of(files)) {
      texts.put(file.qualifiedName().replaceFirst(".*\\.", "") + ".java", file.text());
    }
    return texts;
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    out.append(text);
  }
}
