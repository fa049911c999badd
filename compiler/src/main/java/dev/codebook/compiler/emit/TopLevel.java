package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Catalog;
import java.util.List;

/** A file's one type. */
final class TopLevel {

  private TopLevel() {}

  /**
   * Writes what stands before the members.
   *
   * @param namesDeprecated whether the type names deprecated constants, which is no news to those
   *     who have it generated
   */
  static JavaSource open(
      SetTypes types, String javadoc, boolean namesDeprecated, String declaration) {
    Catalog catalog = types.catalog();
    JavaSource out = new JavaSource().javadoc(javadoc);
    if (namesDeprecated) {
      out.line("@SuppressWarnings(\"deprecation\")");
    }
    List<String> origin =
        List.of(
            "catalog = " + JavaLiteral.string(catalog.name()),
            "fingerprint = " + JavaLiteral.string(catalog.fingerprint()));
    return out.listing("@" + types.names().runtime("GeneratedFrom"), origin, "").open(declaration);
  }

  /** Writes the members and the end. */
  static JavaSource close(JavaSource out, List<Part> parts, Layout layout) {
    for (Part part : parts) {
      part.write(out, layout);
    }
    return out.close();
  }
}
