package dev.codebook.tool.diff;

import static dev.codebook.tool.diff.Effect.ADDITION;
import static dev.codebook.tool.diff.Effect.BEHAVIOUR;
import static dev.codebook.tool.diff.Effect.BINARY;
import static dev.codebook.tool.diff.Effect.SOURCE;
import static dev.codebook.tool.diff.Effect.WIRE;
import static dev.codebook.tool.diff.Effect.WORDS;

import java.util.List;
import java.util.Locale;

/** The kinds of differences, each with what it does to those who use the types. */
public enum Kind {
  SET_ADDED(ADDITION),
  SET_REMOVED(SOURCE, BINARY, WIRE),
  SET_RENAMED(SOURCE, BINARY),
  PARTS_CHANGED(SOURCE, BINARY),
  PART_ADDED(SOURCE, BINARY),
  PART_REMOVED(SOURCE, BINARY),
  CODE_IN_OTHER_PART(SOURCE, BINARY),

  KEY_ADDED(SOURCE, BINARY),
  KEY_REMOVED(SOURCE, BINARY, WIRE),
  KEY_RENAMED(SOURCE, BINARY),
  /** An int becomes a long, for instance. */
  KEY_TYPE_CHANGED(SOURCE, BINARY),
  /** A number becomes a text, or a text a number. */
  KEY_FORM_CHANGED(SOURCE, BINARY, WIRE),
  KEY_CASE_CHANGED(WIRE),
  /** A mask that a key has now, has no longer, or has with other bits. */
  KEY_MASK_CHANGED(SOURCE, BINARY, WIRE),
  WIRE_KEY_ADDED(WIRE),
  WIRE_KEY_CHANGED(WIRE),
  WIRE_KEY_REMOVED(SOURCE, BINARY, WIRE),

  CODE_ADDED(SOURCE, BINARY),
  CODE_REMOVED(SOURCE, BINARY, WIRE),
  CODE_RENAMED(SOURCE, BINARY),
  CODE_RENAMED_WITH_SYNONYM(SOURCE, BINARY),
  CODES_REORDERED(BEHAVIOUR),
  SYNONYM_ADDED(ADDITION),
  SYNONYM_REMOVED(SOURCE, BINARY),
  CODE_DEPRECATED(WORDS),
  CODE_NO_LONGER_DEPRECATED(WORDS),

  KEY_VALUE_CHANGED(WIRE),
  /** A key that means another code than before. */
  KEY_VALUE_MOVED(WIRE),
  ALIAS_ADDED(WIRE),
  ALIAS_REMOVED(WIRE),
  /** The key of a code that was removed, which a later code could get. */
  KEY_VALUE_NOT_RESERVED(WIRE),
  RESERVATION_ADDED(WORDS),
  RESERVATION_REMOVED(WIRE),

  FIELD_ADDED(ADDITION),
  FIELD_REMOVED(SOURCE, BINARY),
  FIELD_RENAMED(SOURCE, BINARY),
  FIELD_TYPE_CHANGED(SOURCE, BINARY),
  OPEN_ACCESSOR_ADDED(ADDITION),
  OPEN_ACCESSOR_REMOVED(SOURCE, BINARY),
  REVERSE_LOOKUP_ADDED(ADDITION),
  REVERSE_LOOKUP_REMOVED(SOURCE, BINARY),
  VALUE_CHANGED(BEHAVIOUR),
  UNRECOGNIZED_VALUE_CHANGED(BEHAVIOUR),

  VOCABULARY_ADDED(ADDITION),
  VOCABULARY_REMOVED(SOURCE, BINARY),
  VOCABULARY_RENAMED(SOURCE, BINARY),
  WORD_ADDED(SOURCE, BINARY),
  WORD_REMOVED(SOURCE, BINARY),
  WORD_RENAMED(SOURCE, BINARY, BEHAVIOUR),
  WORDS_REORDERED(BEHAVIOUR),
  /** The steps of a decision by these words have another order, too. */
  STEPS_REORDERED(SOURCE, BINARY, BEHAVIOUR),
  DECISION_ADDED(ADDITION),
  DECISION_REMOVED(SOURCE, BINARY),

  /** The first range of a set. No switch over ranges can be there yet. */
  FIRST_RANGE_ADDED(BEHAVIOUR),
  RANGE_ADDED(SOURCE, BINARY, BEHAVIOUR),
  RANGE_REMOVED(SOURCE, BINARY, BEHAVIOUR),
  RANGE_CHANGED(BEHAVIOUR),
  RANGE_VALUE_CHANGED(BEHAVIOUR),
  /** The first group of a set. No switch over groups can be there yet. */
  FIRST_GROUP_ADDED(ADDITION),
  GROUP_ADDED(SOURCE, BINARY),
  GROUP_REMOVED(SOURCE, BINARY),
  GROUP_CHANGED(BEHAVIOUR),

  TITLE_CHANGED(WORDS),
  DESCRIPTION_CHANGED(WORDS),
  LINK_CHANGED(WORDS),
  SINCE_CHANGED(WORDS),
  SOURCE_CHANGED(WORDS);

  private final List<Effect> effects;

  Kind(Effect... effects) {
    this.effects = List.of(effects);
  }

  /** The kind as a person writes it, such as {@code code-added}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In the order of their declaration. */
  public List<Effect> effects() {
    return effects;
  }
}
