package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Shown;
import dev.codebook.compiler.model.Vocabulary;
import java.util.Locale;

/** Compares the fields that a set declares. */
final class FieldDiff {

  private FieldDiff() {}

  static void compare(SetPair pair, Differences found) {
    Matches<Field> fields = of(pair);
    for (Field field : fields.removed()) {
      found.add(Kind.FIELD_REMOVED, field.name(), "the field " + field.name() + " is gone");
    }
    for (Field field : fields.added()) {
      String text = "the field " + field.name() + ", " + type(field) + ", is new";
      found.add(Kind.FIELD_ADDED, field.name(), text);
    }
    for (Matches.Match<Field> field : fields.kept()) {
      compare(field.before(), field.now(), found);
    }
  }

  static Matches<Field> of(SetPair pair) {
    return Matches.of(pair.before().fields(), pair.now().fields(), Field::name);
  }

  /** Whether the values of a field can be compared. */
  static boolean isOfSameType(Matches.Match<Field> field) {
    return type(field.before().type()).equals(type(field.now().type()))
        && field.before().list() == field.now().list();
  }

  private static void compare(Field before, Field field, Differences found) {
    String name = field.name();
    found.addIfChanged(
        Kind.FIELD_TYPE_CHANGED, name, "the type of " + name, type(before), type(field));
    if (before.open() != field.open()) {
      found.add(
          field.open() ? Kind.OPEN_ACCESSOR_ADDED : Kind.OPEN_ACCESSOR_REMOVED,
          name,
          "the open type " + (field.open() ? "has " : "no longer has ") + name + "()");
    }
    if (before.reverse() != field.reverse()) {
      found.add(
          field.reverse() ? Kind.REVERSE_LOOKUP_ADDED : Kind.REVERSE_LOOKUP_REMOVED,
          name,
          "the look-up of codes by " + name + (field.reverse() ? " is new" : " is gone"));
    }
    if (before.open() && field.open()) {
      found.addIfChanged(
          Kind.UNRECOGNIZED_VALUE_CHANGED,
          name,
          name + " of an unrecognized code outside of ranges",
          Shown.field(before.ofUnrecognized()),
          Shown.field(field.ofUnrecognized()));
    }
  }

  /** The type as a catalog writes it, such as {@code DeliveryStatus?}. */
  private static String type(Field field) {
    return type(field.type()) + (field.list() ? "[]" : "") + (field.optional() ? "?" : "");
  }

  private static String type(FieldType type) {
    if (type instanceof Vocabulary vocabulary) {
      return vocabulary.set() + "." + vocabulary.name();
    }
    return type instanceof FieldType.Reference reference
        ? reference.set()
        : ((FieldType.Plain) type).name().toLowerCase(Locale.ROOT);
  }
}
