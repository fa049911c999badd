package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.util.List;

/** Writes interfaces for Immutables. Every boolean has a default. */
final class Immutables {
  private Immutables() {}

  static void write(List<Entity> entities, Sources sources) throws IOException {
    for (Entity entity : entities) {
      sources.write(entity.name(), immutable(entity));
    }
  }

  private static String immutable(Entity entity) {
    return """
        %simport org.immutables.value.Value;

        @Value.Immutable
        public interface %s {
        %s}
        """
        .formatted(entity.imports(), entity.name(), entity.each(Immutables::attribute));
  }

  private static String attribute(Property property) {
    return property.type().equals("boolean")
        ? """
            @Value.Default
            default boolean %s() {
              return false;
            }
          """
            .formatted(property.name())
        : "  %s %s();\n".formatted(property.valueType(), property.name());
  }
}
