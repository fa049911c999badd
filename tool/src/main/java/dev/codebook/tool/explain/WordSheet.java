package dev.codebook.tool.explain;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.model.Vocabulary.Term;
import dev.codebook.tool.words.Listed;
import java.util.ArrayList;
import java.util.List;

/** All that a catalog says of the words of its vocabularies, for people. */
final class WordSheet {

  private final Catalog catalog;
  private final CodeSheet sheet;

  WordSheet(Catalog catalog, CodeSheet sheet) {
    this.catalog = catalog;
    this.sheet = sheet;
  }

  /** What a set says of the words that have a title or a constant. */
  List<String> of(String text, CodeSet set) {
    List<String> found = new ArrayList<>();
    for (Vocabulary vocabulary : set.vocabularies()) {
      for (Term word : vocabulary.terms()) {
        if (word.title().equalsIgnoreCase(text) || word.constant().equals(text)) {
          found.add(of(text, vocabulary, word));
        }
      }
    }
    return found;
  }

  private String of(String text, Vocabulary vocabulary, Term word) {
    String type = vocabulary.set() + "." + vocabulary.name();
    StringBuilder said = new StringBuilder();
    said.append(text).append(" (a word of ").append(type).append("): ");
    said.append(word.title()).append('\n');
    CodeSheet.line(said, "", type + "." + word.constant());
    CodeSheet.line(said, "", word.description().orElse(""));
    for (CodeSet set : catalog.sets()) {
      for (int i = 0; i < set.fields().size(); i++) {
        Field field = set.fields().get(i);
        if (field.type().equals(vocabulary)) {
          String label = field.name() + " of " + set.name() + ": ";
          CodeSheet.line(said, label, Listed.of(having(set, i, word)));
        }
      }
    }
    return said.toString();
  }

  /** The codes that have a word in a field. */
  private List<String> having(CodeSet set, int field, Term word) {
    List<String> codes = new ArrayList<>();
    for (Code code : set.codes()) {
      if (code.fields().get(field).filter(it -> has(it, word.constant())).isPresent()) {
        codes.add(code.title() + " (" + sheet.keys(set, code) + ")");
      }
    }
    return codes;
  }

  private static boolean has(FieldValue value, String word) {
    return value instanceof FieldValue.Constants several
        ? several.names().contains(word)
        : value instanceof FieldValue.Constant one && one.name().equals(word);
  }
}
