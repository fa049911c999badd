package dev.codebook.tool.update;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.draft.FieldForm;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.ExistingRange;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.guess.KnownCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The sets that a file declares, with the values of their codes as the file writes them. */
final class ExistingSets {

  private final Catalog catalog;
  private final CatalogTree tree;

  /** What fields can refer to, by the names of sets. */
  private final Map<String, KnownCodes> known = new HashMap<>();

  /** By the names of sets, the first keys of codes by their constants. */
  private final Map<String, Map<String, String>> keys = new HashMap<>();

  /** By the names of sets, the names of codes by their constants. */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  ExistingSets(Catalog catalog, CatalogTree tree) {
    this.catalog = catalog;
    this.tree = tree;
    for (CodeSet set : catalog.sets()) {
      Map<String, String> byConstant = new HashMap<>();
      set.codes().forEach(it -> byConstant.put(it.constant(), it.title()));
      tree.codes(set.name()).forEach((name, entry) -> byConstant.put(constant(name, entry), name));
      names.put(set.name(), byConstant);
    }
  }

  private static String constant(String name, NodeTuple entry) {
    return CatalogTree.entry(entry.getValueNode(), "constant")
        .map(NodeTuple::getValueNode)
        .filter(it -> it instanceof ScalarNode)
        .map(it -> ((ScalarNode) it).getValue())
        .or(() -> JavaName.constant(name))
        .orElse(name);
  }

  /** Why some of these sets cannot be compared with a page, whose rows have one key each. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (CodeSet set : catalog.sets()) {
      if (set.hasParts() && !tree.codes(set.name()).isEmpty()) {
        remarks.add("%s is not compared, because its key has several parts.".formatted(set.name()));
      }
    }
    return remarks;
  }

  /** The sets whose codes the file itself lists, except for those whose key has several parts. */
  List<ExistingSet> all() {
    List<ExistingSet> sets = new ArrayList<>();
    for (CodeSet set : catalog.sets()) {
      if (!set.hasParts() && !tree.codes(set.name()).isEmpty()) {
        sets.add(existing(set));
      }
    }
    return sets;
  }

  private ExistingSet existing(CodeSet set) {
    List<DraftKey> keys = new ArrayList<>();
    List<Boolean> hex = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      keys.add(
          new DraftKey(key.name(), key.type().name().toLowerCase(Locale.ROOT), key.optional()));
      hex.add(isHex(set, i));
    }
    List<DraftField> fields = new ArrayList<>();
    Map<String, KnownCodes> targets = new HashMap<>();
    for (Field field : set.fields()) {
      fields.add(new DraftField(field.name(), form(set, field), isOptional(field)));
      if (field.type() instanceof FieldType.Reference reference) {
        targets.put(field.name(), known(reference.set()));
      }
    }
    List<ExistingCode> codes = new ArrayList<>();
    Map<String, NodeTuple> own = tree.codes(set.name());
    for (Code code : set.codes()) {
      codes.add(code(set, code, own));
    }
    return new ExistingSet(set.name(), keys, hex, fields, targets, ranges(set), codes);
  }

  private List<ExistingRange> ranges(CodeSet set) {
    Map<String, String> own = new HashMap<>();
    tree.ranges(set.name()).forEach((name, entry) -> own.put(constant(name, entry), name));
    List<ExistingRange> ranges = new ArrayList<>();
    for (Range range : set.ranges()) {
      List<Integer> keys = new ArrayList<>();
      for (int i = 0; i < range.intervals().size(); i++) {
        if (range.intervals().get(i).isPresent()) {
          keys.add(i);
        }
      }
      boolean single = keys.size() == 1 && !isPrefix(range.intervals().get(keys.get(0)).get());
      if (single && own.containsKey(range.constant())) {
        ranges.add(range(set, range, keys.get(0), own.get(range.constant())));
      }
    }
    return ranges;
  }

  private static boolean isPrefix(Range.Span span) {
    return span instanceof Range.Texts texts && texts.prefix();
  }

  private ExistingRange range(CodeSet set, Range range, int key, String name) {
    Range.Span span = range.intervals().get(key).get();
    Map<String, List<String>> fields = new HashMap<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      range.fields().get(i).ifPresent(it -> fields.put(field.name(), values(set, field, it)));
    }
    return new ExistingRange(
        name,
        new HashSet<>(List.of(name, range.title())),
        key,
        span instanceof Range.Interval interval
            ? interval.first() + ".." + interval.last()
            : ((Range.Texts) span).first() + ".." + ((Range.Texts) span).last(),
        shown(span),
        fields,
        range.description().orElse(""));
  }

  private static String shown(Range.Span span) {
    if (span instanceof Range.Texts texts) {
      return texts.first() + ".." + texts.last();
    }
    Range.Interval interval = (Range.Interval) span;
    return interval.hex()
        ? "0x%X..0x%X".formatted(interval.first(), interval.last())
        : interval.first() + ".." + interval.last();
  }

  private static boolean isOptional(Field field) {
    return field.optional()
        || field.list()
        || field.defaultValue().isPresent()
        || field.derivedFrom().isPresent();
  }

  private static boolean isHex(CodeSet set, int key) {
    return !set.codes().isEmpty()
        && set.codes().stream()
            .allMatch(
                it ->
                    it.keys().get(key).isEmpty()
                        || (it.keys().get(key).get() instanceof KeyValue.Number number
                            && number.hex()));
  }

  private FieldForm form(CodeSet set, Field field) {
    if (field.type() instanceof Vocabulary vocabulary) {
      List<String> words = vocabulary.terms().stream().map(ExistingSets::word).toList();
      return new FieldForm.Words(words, field.list());
    }
    if (field.type() instanceof FieldType.Reference reference) {
      return new FieldForm.Reference(reference.set(), isByKey(set, field), field.list());
    }
    FieldForm.Plain plain = plain((FieldType.Plain) field.type());
    return field.list()
        ? new FieldForm.Several(plain)
        : isMark(field) ? new FieldForm.Flag() : plain;
  }

  private static FieldForm.Plain plain(FieldType.Plain type) {
    return switch (type) {
      case BOOLEAN -> FieldForm.Plain.BOOLEAN;
      case INT -> FieldForm.Plain.INT;
      case LONG -> FieldForm.Plain.LONG;
      case DURATION -> FieldForm.Plain.DURATION;
      case DECIMAL -> FieldForm.Plain.DECIMAL;
      case DATE -> FieldForm.Plain.DATE;
      case URI -> FieldForm.Plain.URI;
      default -> FieldForm.Plain.TEXT;
    };
  }

  private static String word(Vocabulary.Term term) {
    boolean made = JavaName.constant(term.title()).equals(Optional.of(term.constant()));
    return made ? term.title() : term.constant();
  }

  private static boolean isMark(Field field) {
    return field.defaultValue().equals(Optional.of(new FieldValue.Bool(false)));
  }

  /** A reference by key is declared as {@code Set.key}. */
  private boolean isByKey(CodeSet set, Field field) {
    return tree.at("sets", set.name(), "fields", field.name())
        .filter(it -> tree.text().substring(tree.start(it), tree.contentEnd(it)).contains("."))
        .isPresent();
  }

  /** The codes of a set, to which those that a page adds can be added. */
  KnownCodes known(String set) {
    return known.computeIfAbsent(set, it -> known(catalog.set(it)));
  }

  private KnownCodes known(CodeSet set) {
    boolean text = set.keys().get(0).type() == KeyType.TEXT;
    KnownCodes known = KnownCodes.ofCatalog(set.name(), text);
    for (Code code : set.codes()) {
      known.add(
          names.get(set.name()).get(code.constant()),
          Optional.of(code.title()),
          code.keys().get(0).map(ExistingSets::text).stream().toList());
    }
    return known;
  }

  private ExistingCode code(CodeSet set, Code code, Map<String, NodeTuple> own) {
    String name = names.get(set.name()).get(code.constant());
    Set<String> all = new HashSet<>(List.of(name, code.title()));
    code.synonyms().stream().map(Synonym::name).forEach(all::add);
    List<List<String>> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      List<String> values = new ArrayList<>();
      code.keys().get(i).map(ExistingSets::text).ifPresent(values::add);
      code.aliases().get(i).forEach(it -> values.add(text(it)));
      keys.add(values);
    }
    Map<String, List<String>> fields = new HashMap<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      code.fields().get(i).ifPresent(it -> fields.put(field.name(), values(set, field, it)));
    }
    return new ExistingCode(
        name,
        code.constant(),
        shownKey(set, code),
        all,
        keys,
        fields,
        code.description().orElse(""),
        code.deprecated().isPresent(),
        code.included().isEmpty() && own.containsKey(name));
  }

  private static String shownKey(CodeSet set, Code code) {
    for (int i = 0; i < set.keys().size(); i++) {
      if (code.keys().get(i).isPresent()) {
        KeyValue key = code.keys().get(i).get();
        return key instanceof KeyValue.Number number
            ? number.shown(set.keys().get(i).type().numbers().orElseThrow())
            : text(key);
      }
    }
    return "";
  }

  static String text(KeyValue key) {
    return key instanceof KeyValue.Number number
        ? Long.toString(number.value())
        : ((KeyValue.Text) key).value();
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
    if (!isByKey(set, field)) {
      return names.get(target).get(constant);
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
