package dev.codebook.tool.update;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as the file writes them: the names of codes and words, and not their constants. */
final class ExistingValues {

  private final Catalog catalog;
  private final CatalogTree tree;

  /** By the names of sets, the first keys of codes by their constants. */
  private final Map<String, Map<String, String>> keys = new HashMap<>();

  /** By the names of sets, the names of codes by their constants. */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  ExistingValues(Catalog catalog, CatalogTree tree) {
    this.catalog = catalog;
    this.tree = tree;
    for (CodeSet set : catalog.sets()) {
      Map<String, String> byConstant = new HashMap<>();
      set.codes().forEach(it -> byConstant.put(it.constant(), it.title()));
      tree.codes(set.name())
          .forEach((name, entry) -> byConstant.put(CatalogTree.constant(name, entry), name));
      names.put(set.name(), byConstant);
    }
  }

  /** The name of a code. */
  String name(String set, String constant) {
    return names.get(set).get(constant);
  }

  static String text(KeyValue key) {
    return key instanceof KeyValue.Number number
        ? Long.toString(number.value())
        : ((KeyValue.Text) key).value();
  }

  static String word(Vocabulary.Term term) {
    boolean made = JavaName.constant(term.title()).equals(Optional.of(term.constant()));
    return made ? term.title() : term.constant();
  }

  /** What a code or a range has in its fields, by their names. */
  Map<String, List<String>> fields(CodeSet set, List<Optional<FieldValue>> values) {
    Map<String, List<String>> fields = new HashMap<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      values.get(i).ifPresent(it -> fields.put(field.name(), values(set, field, it)));
    }
    return fields;
  }

  private List<String> values(CodeSet set, Field field, FieldValue value) {
    if (value instanceof FieldValue.Constant constant) {
      return List.of(written(set, field, constant.name()));
    }
    if (value instanceof FieldValue.Constants constants) {
      return constants.names().stream().map(it -> written(set, field, it)).toList();
    }
    if (value instanceof FieldValue.Values values) {
      return values.items().stream().map(FieldValue.Plain::written).toList();
    }
    return value instanceof FieldValue.Plain plain ? List.of(plain.written()) : List.of();
  }

  private String written(CodeSet set, Field field, String constant) {
    if (field.type() instanceof Vocabulary vocabulary) {
      return word(vocabulary.term(constant));
    }
    String target = ((FieldType.Reference) field.type()).set();
    if (!tree.refersByKey(set.name(), field.name())) {
      return name(target, constant);
    }
    return keys.computeIfAbsent(target, this::keys).getOrDefault(constant, constant);
  }

  private Map<String, String> keys(String set) {
    Map<String, String> byConstant = new HashMap<>();
    for (Code code : catalog.set(set).codes()) {
      code.keys().get(0).ifPresent(it -> byConstant.put(code.constant(), text(it)));
    }
    return byConstant;
  }
}
