package dev.codebook.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Hands javac sources that were generated before: no processor that generates them can take less.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(Copying.OPTION)
public final class Copying extends AbstractProcessor {

  /** The directory of the sources. */
  static final String OPTION = "sources";

  private boolean done;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      Path directory = Path.of(processingEnv.getOptions().get(OPTION));
      try (Stream<Path> files = Files.walk(directory)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()
            .forEach(file -> copy(directory, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void copy(Path directory, Path file) {
    String path = directory.relativize(file).toString();
    String type =
        path.substring(0, path.lastIndexOf('.')).replace(file.getFileSystem().getSeparator(), ".");
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
