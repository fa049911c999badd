package dev.codebook.compiler.emit;

import java.util.List;
import java.util.Optional;

/** The title and the description that constants of a nested enum have. */
final class NestedText {

  static final List<String> PARAMETERS = List.of("String title", "String description");

  private NestedText() {}

  /** What a constant's Javadoc says. */
  static String javadoc(String heading, Optional<String> description) {
    return JavadocText.wrap(heading)
        + (description.isPresent()
            ? JavadocText.paragraph(JavadocText.escape(description.get()))
            : "");
  }

  static void writeFields(JavaSource out) {
    for (String parameter : PARAMETERS) {
      out.member().line("private final " + parameter + ";");
    }
  }

  /** What the constructor does with its parameters. */
  static void writeAssignments(JavaSource out) {
    out.line("this.title = title;").line("this.description = description;");
  }

  /**
   * @param kind what the constants are, such as {@code range}
   */
  static void writeAccessors(JavaSource out, String kind) {
    writeAccessor(out, "title", "The name of this " + kind + " in the catalog.");
    writeAccessor(out, "description", "What the " + kind + " means; may be empty.");
  }

  private static void writeAccessor(JavaSource out, String name, String meaning) {
    out.member()
        .javadoc(meaning)
        .open("public String " + name + "()")
        .line("return " + name + ";")
        .close();
  }
}
