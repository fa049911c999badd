package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an application for Dagger: the services of each entity, and one component. */
final class Components {
  private Components() {}

  static void write(List<Entity> entities, Sources sources) throws IOException {
    for (Entity entity : entities) {
      Services.write(entity, sources);
    }
    sources.write("Resource", "public interface Resource {\n  String page(long id);\n}\n");
    sources.write("Database", database());
    sources.write("Settings", "public record Settings(String url, int pageSize) {}\n");
    sources.write("ShopModule", shopModule());
    sources.write("Server", server());
    sources.write("ShopComponent", component(entities));
  }

  private static String database() {
    return """
        public record Database(String url) {
          String find(String table, long id) {
            return url + "/" + table + "/" + id;
          }
        }
        """;
  }

  private static String shopModule() {
    return """
        import dagger.Module;
        import dagger.Provides;
        import jakarta.inject.Singleton;
        import java.time.Clock;

        @Module
        interface ShopModule {
          @Provides
          static Clock clock() {
            return Clock.systemUTC();
          }

          @Provides
          @Singleton
          static Database database(Settings settings) {
            return new Database(settings.url());
          }
        }
        """;
  }

  private static String server() {
    return """
        import jakarta.inject.Inject;
        import java.util.Set;

        public final class Server {
          private final Set<Resource> resources;
          @Inject Settings settings;

          @Inject
          Server(Set<Resource> resources) {
            this.resources = resources;
          }

          public int pages() {
            return resources.size() * settings.pageSize();
          }
        }
        """;
  }

  private static String component(List<Entity> entities) {
    return """
        import dagger.BindsInstance;
        import dagger.Component;
        import jakarta.inject.Singleton;

        @Singleton
        @Component(
            modules = {
              ShopModule.class,
              %s
            })
        public interface ShopComponent {
          Server server();

        %s
          @Component.Factory
          interface Factory {
            ShopComponent create(@BindsInstance Settings settings);
          }
        }
        """
        .formatted(
            join(entities, ",\n      ", entity -> entity.name() + "Module.class"),
            join(
                entities,
                "",
                entity ->
                    "  %sService %sService();\n".formatted(entity.name(), entity.variable())));
  }

  private static String join(
      List<Entity> entities, String separator, Function<Entity, String> text) {
    return entities.stream().map(text).collect(Collectors.joining(separator));
  }
}
