package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class of a shop's domain model, from which the input of each processor is written. */
record Entity(String name, List<Property> properties) {

  /** Returns this many entities of the model. They refer only to those before them. */
  static List<Entity> first(int count) throws IOException {
    try (InputStream model = Entity.class.getResourceAsStream("entities.txt")) {
      String text = new String(model.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().limit(count).map(Entity::parse).toList();
    }
  }

  private static Entity parse(String line) {
    String[] parts = line.split(": ");
    return new Entity(parts[0], Stream.of(parts[1].split(", ")).map(Property::parse).toList());
  }

  /** The name of a variable or method for this entity. */
  String variable() {
    return variable(name);
  }

  /** The name of a variable or method for the entity with this name. */
  static String variable(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The other entities that this one refers to, each once. */
  List<String> references() {
    return properties.stream().filter(Property::isEntity).map(Property::type).distinct().toList();
  }

  /** Joins the lines that the function makes of each property. */
  String each(Function<Property, String> toLines) {
    return properties.stream().map(toLines).collect(Collectors.joining());
  }

  /** The import statements for the properties' types. */
  String imports() {
    Stream<String> containers =
        Stream.of("java.util.List", "java.util.Optional").filter(this::needs);
    Stream<String> types = properties.stream().map(Property::importedType);
    return Stream.concat(types, containers)
        .filter(type -> !type.isEmpty())
        .distinct()
        .sorted()
        .map("import %s;\n"::formatted)
        .collect(Collectors.joining());
  }

  private boolean needs(String container) {
    return properties.stream()
        .anyMatch(property -> container.endsWith("List") ? property.list() : property.optional());
  }
}
