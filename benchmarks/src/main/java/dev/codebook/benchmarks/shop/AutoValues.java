package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.util.List;

/** Writes value classes for AutoValue, each with a builder. */
final class AutoValues {
  private AutoValues() {}

  static void write(List<Entity> entities, Sources sources) throws IOException {
    for (Entity entity : entities) {
      sources.write(entity.name(), valueClass(entity));
    }
  }

  private static String valueClass(Entity entity) {
    return """
        import com.google.auto.value.AutoValue;
        %s
        @AutoValue
        public abstract class %s {
        %s
          public static Builder builder() {
            return new AutoValue_%2$s.Builder();
          }

          public abstract Builder toBuilder();

          @AutoValue.Builder
          public abstract static class Builder {
        %s
            public abstract %2$s build();
          }
        }
        """
        .formatted(
            entity.imports(),
            entity.name(),
            entity.each(AutoValues::accessor),
            entity.each(AutoValues::setter));
  }

  private static String accessor(Property property) {
    return "  public abstract %s %s();\n".formatted(property.valueType(), property.name());
  }

  private static String setter(Property property) {
    return "    public abstract Builder %s(%s %1$s);\n"
        .formatted(property.name(), property.beanType());
  }
}
