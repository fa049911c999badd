package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Vocabulary;
import java.util.List;

/** The vocabularies that a set declares, each as a nested enum. */
final class VocabulariesPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    for (Vocabulary vocabulary : types.set().vocabularies()) {
      write(out, types, vocabulary);
    }
  }

  private static void write(JavaSource out, SetTypes types, Vocabulary vocabulary) {
    String meaning =
        vocabulary.description().isPresent()
            ? JavadocText.escape(vocabulary.description().get())
            : "The words of " + vocabulary.name() + ".";
    out.member()
        .javadoc(JavadocText.wrap(meaning))
        .open(types.publicly() + "enum " + vocabulary.name());
    writeTerms(out, vocabulary.terms());
    out.member().line("private final String title;");
    out.member().open(vocabulary.name() + "(String title)").line("this.title = title;").close();
    out.member()
        .javadoc("The word as the catalog has it.")
        .open("public String title()")
        .line("return title;")
        .close();
    out.close();
  }

  private static void writeTerms(JavaSource out, List<Vocabulary.Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      Vocabulary.Term term = terms.get(i);
      out.member();
      if (term.description().isPresent()) {
        out.javadoc(JavadocText.wrap(JavadocText.escape(term.description().get())));
      }
      String end = i + 1 < terms.size() ? "," : ";";
      out.listing(term.constant(), List.of(JavaLiteral.string(term.text())), end);
    }
  }
}
