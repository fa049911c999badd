package dev.codebook.benchmarks.shop;

/** Writes a bean for an entity: private fields, getters and setters. */
final class Beans {
  private Beans() {}

  static String bean(Entity entity) {
    return """
        %s
        public class %s {
        %s%s}
        """
        .formatted(
            nullable(entity).imports(),
            entity.name(),
            entity.each(Beans::field),
            entity.each(Beans::accessors));
  }

  /** Beans have null where value classes have an Optional, and need no import of it. */
  private static Entity nullable(Entity entity) {
    return new Entity(
        entity.name(),
        entity.properties().stream()
            .map(it -> new Property(it.type(), it.name(), false, it.list()))
            .toList());
  }

  private static String field(Property property) {
    return "  private %s %s;\n".formatted(property.beanType(), property.name());
  }

  private static String accessors(Property property) {
    return """

          public %s %s%s() {
            return %s;
          }

          public void set%3$s(%1$s %4$s) {
            this.%4$s = %4$s;
          }
        """
        .formatted(
            property.beanType(),
            property.type().equals("boolean") ? "is" : "get",
            property.capitalized(),
            property.name());
  }
}
