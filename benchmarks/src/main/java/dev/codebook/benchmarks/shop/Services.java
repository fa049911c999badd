package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Writes an entity's repository, service and resource for Dagger, and the module that binds them.
 */
final class Services {
  private Services() {}

  static void write(Entity entity, Sources sources) throws IOException {
    String name = entity.name();
    sources.write(
        name + "Repository",
        "public interface %sRepository {\n  String find(long id);\n}\n".formatted(name));
    sources.write("Jdbc" + name + "Repository", repository(entity));
    sources.write(name + "Service", service(entity));
    sources.write(name + "Resource", resource(entity));
    sources.write(name + "Module", module(entity));
  }

  private static String repository(Entity entity) {
    return """
        import jakarta.inject.Inject;
        import jakarta.inject.Named;
        import jakarta.inject.Singleton;

        @Singleton
        final class Jdbc%1$sRepository implements %1$sRepository {
          private final Database database;
          private final String table;

          @Inject
          Jdbc%1$sRepository(Database database, @Named("%2$s") String table) {
            this.database = database;
            this.table = table;
          }

          @Override
          public String find(long id) {
            return database.find(table, id);
          }
        }
        """
        .formatted(entity.name(), entity.variable());
  }

  private static String service(Entity entity) {
    return """
        import jakarta.inject.Inject;
        import java.time.Clock;

        public final class %1$sService {
          private final %1$sRepository repository;
          private final Clock clock;
        %2$s
          @Inject
          %1$sService(%1$sRepository repository, Clock clock%3$s) {
            this.repository = repository;
            this.clock = clock;
        %4$s  }

          public String describe(long id) {
            return repository.find(id) + " at " + clock.instant();
          }
        }
        """
        .formatted(
            entity.name(),
            eachReference(entity, "  private final %1$sService %2$sService;\n"),
            eachReference(entity, ", %1$sService %2$sService"),
            eachReference(entity, "    this.%2$sService = %2$sService;\n"));
  }

  private static String eachReference(Entity entity, String template) {
    return entity.references().stream()
        .map(name -> template.formatted(name, Entity.variable(name)))
        .collect(Collectors.joining());
  }

  private static String resource(Entity entity) {
    return """
        import jakarta.inject.Inject;
        import jakarta.inject.Provider;

        public final class %1$sResource implements Resource {
          private final %1$sService service;
          private final Provider<Settings> settings;

          @Inject
          %1$sResource(%1$sService service, Provider<Settings> settings) {
            this.service = service;
            this.settings = settings;
          }

          @Override
          public String page(long id) {
            return settings.get().url() + ": " + service.describe(id);
          }
        }
        """
        .formatted(entity.name());
  }

  private static String module(Entity entity) {
    return """
        import dagger.Binds;
        import dagger.Module;
        import dagger.Provides;
        import dagger.multibindings.IntoSet;
        import jakarta.inject.Named;

        @Module
        interface %1$sModule {
          @Binds
          %1$sRepository repository(Jdbc%1$sRepository repository);

          @Binds
          @IntoSet
          Resource resource(%1$sResource resource);

          @Provides
          @Named("%2$s")
          static String %2$sTable() {
            return "shop_%2$s";
          }
        }
        """
        .formatted(entity.name(), entity.variable());
  }
}
