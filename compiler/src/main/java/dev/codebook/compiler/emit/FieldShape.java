package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a field stands in Java: its types and its values. */
record FieldShape(Field field, SetTypes types) {

  private String type() {
    return types.of(field.type());
  }

  /** The type that the accessor returns. */
  String answered() {
    if (field.list()) {
      return types.names().util("Set") + "<" + type() + ">";
    }
    return field.optional() ? types.names().optional(type()) : type();
  }

  /** The type in which a code keeps the value. */
  String stored() {
    return isNullable() ? Names.boxed(type()) : answered();
  }

  boolean isNullable() {
    return isNullable(field.optional(), type());
  }

  /** Java's optional numbers are kept as they are; everything else that may be absent as null. */
  static boolean isNullable(boolean optional, String type) {
    return optional && !Names.hasOwnOptional(type);
  }

  /** What a code is given; empty only for an optional field or an empty list. */
  String given(Optional<FieldValue> value) {
    return field.list()
        ? constants(value)
        : kept(types.names(), field.optional(), type(), expression(value));
  }

  /** What keeps a value that may be optional, from the expression that gives it. */
  static String kept(Names names, boolean optional, String type, Optional<String> value) {
    if (!optional) {
      return value.orElseThrow();
    }
    return isNullable(optional, type) ? value.orElse("null") : names.optional(type, value);
  }

  /** What an accessor returns. */
  String answer(Optional<FieldValue> value) {
    if (field.list()) {
      return unmodifiable(types.names(), given(value));
    }
    return field.optional()
        ? types.names().optional(type(), expression(value))
        : plain(value.orElseThrow());
  }

  private Optional<String> expression(Optional<FieldValue> value) {
    return value.isPresent() ? Optional.of(plain(value.get())) : Optional.empty();
  }

  /** A set of constants of several enums, which no {@code EnumSet} holds. */
  static String linked(Names names, String constants) {
    return "new "
        + (names.util("LinkedHashSet") + "<>(" + names.util("List"))
        + (".of(" + constants + "))");
  }

  static String unmodifiable(Names names, String set) {
    return names.util("Collections") + ".unmodifiableSet(" + set + ")";
  }

  private String plain(FieldValue value) {
    if (value instanceof FieldValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (value instanceof FieldValue.Number number) {
      return field.type() == FieldType.Plain.LONG
          ? JavaLiteral.longInteger(number.value())
          : JavaLiteral.integer(number.value());
    }
    if (value instanceof FieldValue.Text text) {
      return JavaLiteral.string(text.value());
    }
    if (value instanceof FieldValue.Duration duration) {
      String unit = JavaName.pascal(duration.unit().name());
      return type() + ".of" + unit + "(" + duration.amount() + ")";
    }
    return types.constant(field.type(), ((FieldValue.Constant) value).name());
  }

  private String constants(Optional<FieldValue> value) {
    List<String> constants = new ArrayList<>();
    if (value.isPresent()) {
      for (String name : ((FieldValue.Constants) value.get()).names()) {
        constants.add(types.constant(field.type(), name));
      }
    }
    Names names = types.names();
    String all = String.join(", ", constants);
    if (types.isSplit(field.type())) {
      return linked(names, all);
    }
    return names.util("EnumSet")
        + (constants.isEmpty() ? ".noneOf(" + type() + ".class)" : ".of(" + all + ")");
  }
}
