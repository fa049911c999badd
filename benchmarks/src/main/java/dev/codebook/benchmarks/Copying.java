package dev.codebook.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Copies sources that were generated before, which is the least that a processor can do to generate
 * them.
 */
public final class Copying extends AbstractProcessor {

  /** The option with the directory of the sources, all in one package. */
  static final String SOURCES = "sources";

  /** The option with the name of that package. */
  static final String PACKAGE = "package";

  private boolean done;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      for (File file : new File(processingEnv.getOptions().get(SOURCES)).listFiles()) {
        copy(file.toPath(), file.getName().replace(".java", ""));
      }
    }
    return false;
  }

  private void copy(Path file, String type) {
    String name = processingEnv.getOptions().get(PACKAGE) + "." + type;
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
