package dev.codebook.tool.words;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** The titles of codes and words by their constants. */
public final class Titles {

  private final Catalog catalog;

  /** For each set that was asked for. */
  private final Map<String, Map<String, String>> titles = new HashMap<>();

  public Titles(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The title of a constant that a field has.
   *
   * @param type of the field: a vocabulary or a reference
   */
  public String of(FieldType type, String constant) {
    return type instanceof Vocabulary vocabulary
        ? vocabulary.term(constant).title()
        : of(catalog.set(((FieldType.Reference) type).set()), constant);
  }

  /** The title of a code, which exists. */
  public String of(CodeSet set, String constant) {
    return titles.computeIfAbsent(set.name(), name -> byConstant(set)).get(constant);
  }

  private static Map<String, String> byConstant(CodeSet set) {
    Map<String, String> byConstant = new HashMap<>();
    set.codes().forEach(code -> byConstant.put(code.constant(), code.title()));
    return byConstant;
  }
}
