package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Catalogs outside of the module that names them. */
class ModulesIT {

  private static final String SHARED = "codes/src/main/resources/vendor/codes.yaml";

  private static final String VISITOR =
      """
      package com.example.mail;

      import com.example.sms.Status;

      class Client {
        Object visitor =
            new Status.Visitor<String>() {
              @Override
              public String visitQueued() {
                return "";
              }
            };
      }
      """;

  @TempDir Path directory;

  @Test
  void modulesBuiltInParallelShareTheRepositorysCatalog() {
    UserProject project = new UserProject(directory).client("sms").client("mail");
    project.write("codes.yaml", UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    Classes sms = Classes.of(project, "sms");
    Classes mail = Classes.of(project, "mail");
    maven.build("-T2", "compile");
    FileTime compiled = sms.time();
    maven.build("-T2", "compile");
    assertThat(sms.time()).isEqualTo(compiled);

    project.write("codes.yaml", UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.build("-T2", "compile").log())
        .contains("Codebook: ../codes.yaml has changed, so the types of com.example.sms ")
        .contains("Codebook: ../codes.yaml has changed, so the types of com.example.mail ");
    assertThat(sms.statuses()).containsExactly("QUEUED", "DELIVERED");
    assertThat(mail.statuses()).containsExactly("QUEUED", "DELIVERED");
    compiled = mail.time();
    project.write("codes.yaml", UserProject.catalog("Queued"));
    maven.build("compile", "-pl", "sms");
    assertThat(sms.statuses()).containsExactly("QUEUED");
    assertThat(mail.time()).isEqualTo(compiled);
  }

  @Test
  void aCatalogIsTakenFromAModuleAsItIsInThisBuild() {
    UserProject project = new UserProject(directory);
    project.module("codes", "");
    project.client("sms").dependOn("sms", "codes", "1");
    project.write(
        "sms/src/main/java/com/example/sms/package-info.java",
        UserProject.packageInfo("sms", "classpath:vendor/codes.yaml"));
    Maven maven = new Maven(project);
    Classes classes = Classes.of(project, "sms");
    project.write(SHARED, UserProject.catalog("One"));
    maven.build("compile");
    FileTime compiled = classes.time();
    maven.build("compile");
    assertThat(classes.time()).isEqualTo(compiled);
    project.write(SHARED, UserProject.catalog("One", "Two"));
    maven.build("compile");
    assertThat(classes.statuses()).containsExactly("ONE", "TWO");
    project.write(SHARED, UserProject.catalog("Three"));
    maven.build("package", "-DskipTests");
    assertThat(classes.statuses()).containsExactly("THREE");
    project.write(SHARED, UserProject.catalog("Four"));
    maven.build("package", "-DskipTests");
    assertThat(classes.statuses()).containsExactly("FOUR");
    project.write(SHARED, UserProject.catalog("Five"));
    maven.build("compile");
    assertThat(classes.statuses()).containsExactly("FIVE");
  }

  @ParameterizedTest
  @MethodSource("dev.codebook.it.EditsArriveIT#plugins")
  void aModuleThatImportsACatalogSharesItsTypes(String plugin) throws Exception {
    UserProject project = new UserProject(directory).compilerPlugin(plugin).client("codes");
    project.write(
        "codes/src/main/java/com/example/codes/package-info.java",
        UserProject.packageInfo("codes", "vendor/codes.yaml"));
    project.write(SHARED, UserProject.catalog("Queued"));
    importing(project);
    Maven maven = new Maven(project);
    Classes codes = Classes.of(project, "codes");
    Classes app = Classes.of(project, "app");
    maven.build("package", "-DskipTests");
    assertThat(entries(project, "app"))
        .contains("com/example/app/Outcome.class", "com/example/app/Every.class")
        .doesNotContain("com/example/app/Status.class");
    assertThat(entries(project, "codes"))
        .contains("com/example/codes/Status.class")
        .filteredOn(name -> name.matches("codebook-\\w{64}\\.types"))
        .hasSize(1);
    FileTime compiled = app.time();
    maven.build("package", "-DskipTests");
    assertThat(app.time()).isEqualTo(compiled);

    project.write(SHARED, UserProject.catalog("Queued", "Delivered"));
    maven.build("compile");
    assertThat(codes.statuses()).containsExactly("QUEUED", "DELIVERED");
    assertThat(every(project)).containsExactly("QUEUED", "DELIVERED");
    compiled = app.time();
    maven.build("compile");
    assertThat(app.time()).isEqualTo(compiled);
  }

  @Test
  void typesThatAModuleGainsAreNoLongerGeneratedElsewhere() {
    UserProject project = new UserProject(directory);
    project.module("codes", Docs.snippet("## Maven"));
    project.write(SHARED, UserProject.catalog("Queued"));
    importing(project);
    project.replace("app/src/main/java/com/example/app/Client.java", "import com.", "// com.");
    Maven maven = new Maven(project);
    Classes app = Classes.of(project, "app");
    maven.build("compile");
    assertThat(app.statuses()).containsExactly("QUEUED");
    FileTime compiled = app.time();
    maven.build("compile");
    assertThat(app.time()).isEqualTo(compiled);

    String named = "codes/src/main/java/com/example/codes/package-info.java";
    project.write(named, UserProject.packageInfo("codes", "vendor/codes.yaml"));
    assertThat(maven.fail("compile").log())
        .contains(
            "Codebook: A dependency's types of an imported file have changed, so the"
                + " types of com.example.app are generated again.",
            "app/Client.java",
            "class Status");
    project.replace("app/src/main/java/com/example/app/Client.java", "// com.", "import com.");
    maven.build("compile");
    compiled = app.time();
    assertThat(maven.build("compile").log()).doesNotContain("Codebook:");
    assertThat(app.time()).isEqualTo(compiled);
  }

  /** Adds a module with sets that refer to the shared catalog, and a client of both. */
  private static void importing(UserProject project) {
    project.client("app").dependOn("app", "codes", "1");
    project.write(
        "app/codes.yaml",
        """
        imports: classpath:vendor/codes.yaml
        sets:
          Outcome:
            key: int
            fields: { status: Status }
            codes: { Done: { key: 1, status: Queued } }
          Every:
            key: text
            include: Status
        """);
    project.write(
        "app/src/main/java/com/example/app/Client.java",
        """
        package com.example.app;

        import com.example.codes.Status;

        class Client {
          Status status = Outcome.DONE.status();
        }
        """);
  }

  private static List<String> entries(UserProject project, String module) throws IOException {
    try (ZipFile jar =
        new ZipFile(project.path(module + "/target/" + module + "-1.jar").toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }

  /** The codes of the set that includes the shared one, as a running program sees them. */
  private static List<String> every(UserProject project) throws Exception {
    URL[] urls = {
      project.path("app/target/classes").toUri().toURL(),
      project.path("codes/target/classes").toUri().toURL(),
      Setting.jar("codebook-runtime").toUri().toURL()
    };
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Object[] constants = loader.loadClass("com.example.app.Every").getEnumConstants();
      return Stream.of(constants).map(it -> ((Enum<?>) it).name()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.codebook.it.EditsArriveIT#plugins")
  void aModuleThatUsesTheTypesOfAnotherIsCompiledAfterAnEdit(String plugin) {
    UserProject project = new UserProject(directory).compilerPlugin(plugin).client("sms");
    project.write("sms/codes.yaml", UserProject.catalog("Queued"));
    project.module("mail", Docs.snippet("## Maven"));
    project.dependOn("mail", "sms", "1");
    project.write("mail/src/main/java/com/example/mail/Client.java", VISITOR);
    Maven maven = new Maven(project);
    maven.build("compile");
    assertThat(project.path("mail/target/classes/com/example/mail/Client$1.class")).exists();
    assertThat(project.path("mail/target/codebook/classes"))
        .isDirectoryNotContaining(file -> file.toString().endsWith(".inputs"));
    project.write("sms/codes.yaml", UserProject.catalog("Queued", "Delivered"));
    // As if the build was killed between the modules.
    maven.build("compile", "-pl", "sms");
    assertThat(maven.fail("compile").log()).contains("mail/Client.java", "visitDelivered()");
    assertThat(maven.fail("compile").log()).contains("mail/Client.java", "visitDelivered()");
  }

  /** That version of the plugin does not check whether a dependency has changed. */
  @Test
  void anotherVersionOfAJarHasAnotherCatalog() throws IOException {
    String file = "vendor/codes.yaml";
    LocalRepository.release("vendor-codes", "1", file, UserProject.catalog("One"));
    LocalRepository.release("vendor-codes", "2", file, UserProject.catalog("One", "Two"));
    UserProject project =
        new UserProject(directory).compilerPlugin(Setting.OLDEST_COMPILER_PLUGIN).client("sms");
    project.dependOn("sms", "vendor-codes", "1");
    project.write("sms/codes.yaml", "imports: classpath:vendor/codes.yaml\n");
    Maven maven = new Maven(project);
    Classes classes = Classes.of(project, "sms");
    maven.build("compile");
    FileTime compiled = classes.time();
    maven.build("compile");
    assertThat(classes.time()).isEqualTo(compiled);
    project.replace(
        "sms/pom.xml",
        "<artifactId>vendor-codes</artifactId><version>1<",
        "<artifactId>vendor-codes</artifactId><version>2<");
    assertThat(maven.build("compile").log()).contains("Codebook: vendor/codes.yaml has changed");
    assertThat(classes.statuses()).containsExactly("ONE", "TWO");
  }
}
