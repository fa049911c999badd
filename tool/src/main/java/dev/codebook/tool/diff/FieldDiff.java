package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Shown;

/** Compares the fields that a set declares. */
final class FieldDiff {

  private FieldDiff() {}

  static void compare(FieldPairs pairs, Differences found) {
    for (Field field : pairs.fields().removed()) {
      found.add(Kind.FIELD_REMOVED, field.name(), "the field " + field.name() + " is gone");
    }
    for (Field field : pairs.fields().added()) {
      String type = type(Renames.written(field.type()), field);
      String text = "the field " + field.name() + ", " + type + ", is new";
      found.add(Kind.FIELD_ADDED, field.name(), text);
    }
    for (Matches.Match<Field> field : pairs.fields().kept()) {
      compare(pairs, field.before(), field.now(), found);
    }
  }

  private static void compare(FieldPairs pairs, Field before, Field field, Differences found) {
    String name = field.name();
    if (!before.name().equals(name)) {
      String text = "the field " + before.name() + " is now called " + name;
      found.add(Kind.FIELD_RENAMED, name, before.name(), name, text);
    }
    found.addIfChanged(
        Kind.FIELD_TYPE_CHANGED,
        name,
        "the type of " + name,
        type(pairs.renames().now(before.type()), before),
        type(Renames.written(field.type()), field));
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
          pairs.shownBefore(before, before.ofUnrecognized()),
          Shown.field(field.ofUnrecognized()));
    }
  }

  /** The type as a catalog writes it, such as {@code DeliveryStatus?}. */
  private static String type(String written, Field field) {
    return written + (field.list() ? "[]" : "") + (field.optional() ? "?" : "");
  }
}
