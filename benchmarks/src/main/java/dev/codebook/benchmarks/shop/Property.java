package dev.codebook.benchmarks.shop;

import java.util.Map;

/**
 * A property of an entity.
 *
 * @param type the type of the value, or of each element of a list
 */
record Property(String type, String name, boolean optional, boolean list) {
  private static final Map<String, String> IMPORTS =
      Map.of(
          "BigDecimal", "java.math.BigDecimal",
          "Instant", "java.time.Instant",
          "LocalDate", "java.time.LocalDate");

  /** Parses a type and a name, such as {@code String? email} or {@code OrderLine[] lines}. */
  static Property parse(String text) {
    String[] parts = text.split(" ");
    String type = parts[0].replaceAll("\\W", "");
    return new Property(type, parts[1], parts[0].endsWith("?"), parts[0].endsWith("[]"));
  }

  /** The type in a value class, which never holds null. */
  String valueType() {
    return optional ? "Optional<" + type + ">" : beanType();
  }

  /** The type in a bean, where null stands for a missing value. */
  String beanType() {
    return list ? "List<" + type + ">" : type;
  }

  boolean isTime() {
    return type.equals("Instant") || type.equals("LocalDate");
  }

  boolean isEntity() {
    return !type.matches("String|int|boolean|BigDecimal|Instant|LocalDate");
  }

  /** The qualified name of the type, or an empty text if the type needs no import. */
  String importedType() {
    return IMPORTS.getOrDefault(type, "");
  }

  String capitalized() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
