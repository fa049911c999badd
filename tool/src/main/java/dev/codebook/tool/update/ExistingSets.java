package dev.codebook.tool.update;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.guess.ExistingCode;
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

/** The sets that a file declares, with the values of their codes as the file writes them. */
final class ExistingSets {

  private final Catalog catalog;
  private final CatalogTree tree;
  private final ExistingValues values;

  /** What fields can refer to, by the names of sets. */
  private final Map<String, KnownCodes> known = new HashMap<>();

  ExistingSets(Catalog catalog, CatalogTree tree) {
    this.catalog = catalog;
    this.tree = tree;
    this.values = new ExistingValues(catalog, tree);
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
      fields.add(new ExistingForms(tree).field(set, field));
      if (field.type() instanceof FieldType.Reference reference) {
        targets.put(field.name(), known(reference.set()));
      }
    }
    List<ExistingCode> codes = new ArrayList<>();
    Map<String, NodeTuple> own = tree.codes(set.name());
    for (Code code : set.codes()) {
      codes.add(code(set, code, own));
    }
    return new ExistingSet(
        set.name(), keys, hex, fields, targets, new ExistingRanges(tree, values).of(set), codes);
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

  /** The codes of a set, to which those that a page adds can be added. */
  KnownCodes known(String set) {
    return known.computeIfAbsent(set, it -> known(catalog.set(it)));
  }

  private KnownCodes known(CodeSet set) {
    boolean text = set.keys().get(0).type() == KeyType.TEXT;
    KnownCodes known = KnownCodes.ofCatalog(set.name(), text);
    for (Code code : set.codes()) {
      known.add(
          values.name(set.name(), code.constant()),
          Optional.of(code.title()),
          code.keys().get(0).map(ExistingValues::text).stream().toList());
    }
    return known;
  }

  private ExistingCode code(CodeSet set, Code code, Map<String, NodeTuple> own) {
    String name = values.name(set.name(), code.constant());
    Set<String> all = new HashSet<>(List.of(name, code.title()));
    code.synonyms().stream().map(Synonym::name).forEach(all::add);
    List<List<String>> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      List<String> texts = new ArrayList<>();
      code.keys().get(i).map(ExistingValues::text).ifPresent(texts::add);
      code.aliases().get(i).forEach(it -> texts.add(ExistingValues.text(it)));
      keys.add(texts);
    }
    return new ExistingCode(
        name,
        code.constant(),
        shownKey(set, code),
        all,
        keys,
        values.fields(set, code.fields()),
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
            : ExistingValues.text(key);
      }
    }
    return "";
  }
}
