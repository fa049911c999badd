package dev.codebook.processor.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;

class ReporterTest {

  private final Kept kept = new Kept();

  @Test
  void aBugIsOneMessageThatAsksForAReport() {
    IllegalStateException bug = new IllegalStateException("no such column");
    bug.setStackTrace(
        new StackTraceElement[] {
          frame(1), frame(2), frame(3), frame(4), frame(5), frame(6), frame(7)
        });
    new Reporter(kept, false).bug(bug);
    assertThat(kept.messages)
        .containsExactly(
            """
            ERROR Codebook has a bug: it failed with java.lang.IllegalStateException: no such \
            column. Report it to its maintainers with this message and, if you can, with the \
            catalog.
              at dev.codebook.Stage.step(Stage.java:1)
              at dev.codebook.Stage.step(Stage.java:2)
              at dev.codebook.Stage.step(Stage.java:3)
              at dev.codebook.Stage.step(Stage.java:4)
              at dev.codebook.Stage.step(Stage.java:5)""");
  }

  @Test
  void ignoredExceptionsArePrintedOnRequest() {
    IllegalStateException ignored = new IllegalStateException("no trees");
    ignored.setStackTrace(new StackTraceElement[] {frame(1)});
    new Reporter(kept, false).ignored(ignored);
    assertThat(kept.messages).isEmpty();
    new Reporter(kept, true).ignored(ignored);
    assertThat(kept.messages)
        .containsExactly(
            """
            NOTE Codebook: ignored java.lang.IllegalStateException: no trees
              at dev.codebook.Stage.step(Stage.java:1)""");
  }

  private static StackTraceElement frame(int line) {
    return new StackTraceElement("dev.codebook.Stage", "step", "Stage.java", line);
  }

  /** Keeps what is printed without a position. */
  private static final class Kept implements Messager {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void printMessage(Kind kind, CharSequence message) {
      messages.add(kind + " " + message);
    }

    @Override
    public void printMessage(Kind kind, CharSequence message, Element element) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void printMessage(
        Kind kind, CharSequence message, Element element, AnnotationMirror annotation) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void printMessage(
        Kind kind,
        CharSequence message,
        Element element,
        AnnotationMirror annotation,
        AnnotationValue value) {
      throw new UnsupportedOperationException();
    }
  }
}
