package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes mappers for MapStruct: between the beans of a domain and those of an API, where times are
 * texts and a number is named {@code id}.
 */
final class Mappers {
  private Mappers() {}

  static void write(List<Entity> entities, Sources sources) throws IOException {
    for (Entity entity : entities) {
      Entity dto = dto(entity);
      sources.write(entity.name(), Beans.bean(entity));
      sources.write(dto.name(), Beans.bean(dto));
      sources.write(entity.name() + "Mapper", mapper(entity));
    }
  }

  private static Entity dto(Entity entity) {
    List<Property> properties = entity.properties().stream().map(Mappers::dto).toList();
    return new Entity(entity.name() + "Dto", properties);
  }

  private static Property dto(Property property) {
    String suffixed = property.isEntity() ? property.type() + "Dto" : property.type();
    return new Property(
        property.isTime() ? "String" : suffixed,
        property.name().equals("number") ? "id" : property.name(),
        false,
        property.list());
  }

  private static String mapper(Entity entity) {
    boolean numbered = entity.properties().get(0).name().equals("number");
    return """
        import java.util.List;
        import org.mapstruct.*;

        @Mapper%s
        public interface %sMapper {
        %s  %2$sDto toDto(%2$s %s);

          @InheritInverseConfiguration
          %2$s fromDto(%2$sDto dto);

          List<%2$sDto> toDtos(List<%2$s> all);

          @InheritInverseConfiguration(name = "toDto")
          void update(%2$sDto dto, @MappingTarget %2$s %4$s);
        }
        """
        .formatted(
            uses(entity),
            entity.name(),
            numbered ? "  @Mapping(target = \"id\", source = \"number\")\n" : "",
            entity.variable());
  }

  private static String uses(Entity entity) {
    return entity.references().isEmpty()
        ? ""
        : entity.references().stream()
            .map(name -> name + "Mapper.class")
            .collect(Collectors.joining(", ", "(uses = {", "})"));
  }
}
