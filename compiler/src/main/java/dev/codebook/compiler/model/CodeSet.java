package dev.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set: one table, which becomes one enum.
 *
 * @param wire the key that stands for a code outside of Java: the only one, or the one of several
 *     that the catalog chooses
 * @param vocabularies those that the set itself declares, in the order of their fields
 * @param codes in the order of the catalog, included ones at the end
 * @param reserved what no later code gets
 * @param sections the parts of a set that is too large for one enum, or that asks for parts; each
 *     code is in one of them. A set without sections is one enum
 * @param decisions the places, among the fields, of those that codes are decided by
 */
public record CodeSet(
    String name,
    Optional<String> description,
    Origin origin,
    List<Key> keys,
    Optional<Key> wire,
    List<Vocabulary> vocabularies,
    List<Field> fields,
    List<Range> ranges,
    List<Group> groups,
    List<Code> codes,
    List<Reservation> reserved,
    List<Section> sections,
    List<Integer> decisions) {

  /** Whether the keys are parts of one, which find a code only together. */
  public boolean hasParts() {
    return keys.get(0).part();
  }

  /** Whether a range holds a code: by any of its keys, or by all parts of its key. */
  public boolean holds(Range range, Code code) {
    boolean all = true;
    for (int i = 0; i < keys.size(); i++) {
      Optional<Range.Span> span = range.intervals().get(i);
      if (span.isPresent()) {
        Optional<KeyValue> key = code.keys().get(i);
        boolean holds = key.isPresent() && span.get().holds(key.get());
        if (holds && !hasParts()) {
          return true;
        }
        all &= holds;
      }
    }
    return all && hasParts();
  }

  /** Whether the set becomes several enums under one interface. */
  public boolean isSplit() {
    return !sections.isEmpty();
  }

  /** The set by the name that its own file gives it. */
  public CodeSet withoutPrefix() {
    int length = origin.prefix().length();
    return length == 0
        ? this
        : new CodeSet(
            name.substring(length),
            description,
            origin,
            keys,
            wire,
            vocabularies,
            fields,
            ranges,
            groups,
            codes,
            reserved,
            sections,
            decisions);
  }

  /** What is reserved, as sentences without their full stops. */
  public List<String> reservedSentences() {
    List<String> sentences = new ArrayList<>();
    for (Reservation each : reserved) {
      sentences.add(each.sentence());
    }
    return sentences;
  }

  /** The name of the open type. */
  public String openName() {
    return "Any" + name;
  }

  /** The name of the enum that holds a section of a split set. */
  public String enumName(Section section) {
    return name + section.name();
  }

  /** The name of the class that holds the indexes of a split set. */
  public String indexName() {
    return name + "Index";
  }

  /** The names of the types that code outside of the set's package can use. */
  public List<String> typeNames() {
    List<String> names = new ArrayList<>(List.of(name, openName()));
    for (Section section : sections) {
      names.add(enumName(section));
    }
    return names;
  }
}
