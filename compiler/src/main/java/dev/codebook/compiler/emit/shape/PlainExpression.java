package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import java.time.LocalDate;
import java.util.List;

/** The Java expressions of values of the types that Java has. */
final class PlainExpression {

  private PlainExpression() {}

  /** {@code new BigDecimal("1.50")}, or whatever makes a value of the type. */
  static CodeBlock of(FieldType type, FieldValue.Plain value) {
    if (value instanceof FieldValue.Decimal decimal) {
      return CodeBlock.of(
          "new $T($L)", JavaTypes.BIG_DECIMAL, JavaLiteral.string(decimal.written()));
    }
    if (value instanceof FieldValue.Date date) {
      LocalDate day = date.value();
      return CodeBlock.of(
          "$T.of($L, $L, $L)",
          JavaTypes.LOCAL_DATE,
          day.getYear(),
          day.getMonthValue(),
          day.getDayOfMonth());
    }
    if (value instanceof FieldValue.Duration duration) {
      String unit = JavaName.pascal(duration.unit().name());
      return CodeBlock.of("$T.of$L($L)", JavaTypes.DURATION, unit, duration.amount());
    }
    return value instanceof FieldValue.Address address
        ? CodeBlock.of("$T.create($L)", JavaTypes.URI, JavaLiteral.string(address.written()))
        : CodeBlock.of("$L", literal(type, value));
  }

  /** {@code List.of(2, 3)}: a list that cannot be changed. */
  static CodeBlock listOf(FieldType type, List<FieldValue.Plain> values) {
    CodeBlock.Builder items = CodeBlock.builder();
    for (FieldValue.Plain value : values) {
      items.add(items.isEmpty() ? "" : ",$W").add(of(type, value));
    }
    return CodeBlock.of("$T.of($L)", JavaTypes.LIST, items.build());
  }

  /** The literal of a boolean, a number or a text. */
  static String literal(FieldType type, FieldValue value) {
    if (value instanceof FieldValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (value instanceof FieldValue.Text text) {
      return JavaLiteral.string(text.value());
    }
    long number = ((FieldValue.Number) value).value();
    return type == FieldType.Plain.LONG
        ? JavaLiteral.longInteger(number)
        : JavaLiteral.integer(number);
  }

  /** Whether making the value takes so long that it is made only once. */
  static boolean isCostly(FieldValue value) {
    return value instanceof FieldValue.Decimal
        || value instanceof FieldValue.Address
        || (value instanceof FieldValue.Values values && !values.items().isEmpty());
  }
}
