package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys and the fields of a set, by place and by name. */
public final class Schema {

  private final DeclaredSet set;
  private final List<KeyDraft> keys;
  private final List<FieldDraft> fields;
  private final boolean whole;
  private final Map<String, KeyDraft> keysByName = new HashMap<>();
  private final Map<String, FieldDraft> fieldsByName = new HashMap<>();
  private final List<String> required = new ArrayList<>();

  public Schema(DeclaredSet set, List<KeyDraft> keys, List<FieldDraft> fields, boolean whole) {
    this.set = set;
    this.whole = whole;
    this.keys = keys;
    this.fields = fields;
    for (KeyDraft key : keys) {
      add(key);
    }
    for (FieldDraft field : fields) {
      add(field);
    }
  }

  private void add(KeyDraft key) {
    keysByName.putIfAbsent(key.name(), key);
    if (!key.optional() && key.type().isPresent()) {
      required.add(key.name());
    }
  }

  private void add(FieldDraft field) {
    fieldsByName.putIfAbsent(field.name(), field);
    if (field.required() && field.type().isPresent()) {
      required.add(field.name());
    }
  }

  public DeclaredSet set() {
    return set;
  }

  /**
   * Whether every declared key and field could be read. If not, an unknown entry may name one that
   * could not, and is not reported.
   */
  public boolean isWhole() {
    return whole;
  }

  public String name() {
    return set.name();
  }

  public List<KeyDraft> keys() {
    return keys;
  }

  public List<FieldDraft> fields() {
    return fields;
  }

  public Optional<KeyDraft> key(String name) {
    return Optional.ofNullable(keysByName.get(name));
  }

  public Optional<FieldDraft> field(String name) {
    return Optional.ofNullable(fieldsByName.get(name));
  }

  /** The mask of a key, the first if there are several. */
  public Optional<Located<String>> mask() {
    for (KeyDraft key : keys) {
      if (key.mask().isPresent()) {
        return key.written().mask();
      }
    }
    return Optional.empty();
  }

  /** Whether the keys are parts of one, which find a code only together. */
  public boolean hasParts() {
    return !keys.isEmpty() && keys.get(0).part();
  }

  /** What a look-up finds a code by: each key alone, or all parts of the key together. */
  public List<WholeKey> wholeKeys() {
    if (hasParts()) {
      return List.of(new WholeKey(keys));
    }
    List<WholeKey> whole = new ArrayList<>();
    for (KeyDraft key : keys) {
      whole.add(new WholeKey(List.of(key)));
    }
    return whole;
  }

  /** The key of a set that has just one. */
  public Optional<KeyDraft> onlyKey() {
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  /**
   * The names of the keys and fields that every code must have; without those that are reported.
   */
  public List<String> requiredNames() {
    return required;
  }

  public boolean hasOnlyOptionalKeys() {
    for (KeyDraft key : keys) {
      if (!key.optional()) {
        return false;
      }
    }
    return true;
  }

  public List<String> keyNames() {
    List<String> names = new ArrayList<>();
    for (KeyDraft key : keys) {
      names.add(key.name());
    }
    return names;
  }

  /** The names of all keys and fields, and others. */
  public List<String> entryNames(List<String> others) {
    List<String> names = keyNamesAnd(List.of());
    fields.forEach(field -> names.add(field.name()));
    others.stream().filter(other -> !names.contains(other)).forEach(names::add);
    return names;
  }

  /** The names of all keys, and others. */
  public List<String> keyNamesAnd(List<String> others) {
    List<String> names = new ArrayList<>(keyNames());
    names.addAll(others);
    return names;
  }
}
