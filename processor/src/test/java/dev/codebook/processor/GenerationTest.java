package dev.codebook.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs become types of the packages that name them, without a warning of javac's. */
class GenerationTest {

  private static final String PLAIN = "/** Made by a generator. */\npackage com.example.sms;\n";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
    project.write("codes.yaml", catalog("Status", "Queued", "Delivered"));
    project.write("more.yaml", catalog("Reason", "Absent", "Full"));
  }

  @Test
  void aPackageUsesTheTypesOfItsCatalog() {
    project.annotate("src", "com.example.sms", "codes.yaml");
    project.write(
        "src/com/example/sms/Client.java",
        """
        package com.example.sms;
        class Client {
          static boolean isDone(String received) {
            return AnyStatus.of(received).recognized().filter(Status.DELIVERED::equals).isPresent();
          }
        }
        """);
    compileCleanly();
    assertThat(project.path("target/classes/com/example/sms/AnyStatus.java")).exists();
  }

  @Test
  void aCatalogIsLookedForFromTheAnnotatedPackageInfoAndNotFromAnotherOne() {
    project.annotate("src/main/java", "com.example.sms", "near.yaml");
    project.write("src/main/resources/near.yaml", catalog("Status", "Queued"));
    // javac knows the last one, and warns.
    project.write("target/generated-sources/com/example/sms/package-info.java", PLAIN);
    Compiled compiled = project.compile(new CodebookProcessor(), "", "-Xlint:none");
    assertThat(compiled.succeeded()).as(compiled.output()).isTrue();
  }

  @Test
  void aPackageNamesSeveralCatalogs() {
    project.annotate("src", "com.example.sms", "codes.yaml", "more.yaml");
    project.write(
        "src/com/example/sms/Pair.java",
        "package com.example.sms; record Pair(Status status, Reason reason) {}");
    compileCleanly();
  }

  @Test
  void severalPackagesNameTheSameCatalog() {
    project.annotate("src", "com.example.sms", "codes.yaml");
    project.annotate("src", "com.example.mail", "codes.yaml");
    project.write(
        "src/com/example/Pair.java",
        "package com.example;"
            + " record Pair(com.example.sms.Status sms, com.example.mail.Status mail) {}");
    compileCleanly();
  }

  @Test
  void aCatalogImportsFilesBesideItAndAmongTheDependencies() {
    project.write(
        "catalogs/main.yaml",
        "imports: [near.yaml, 'classpath:far.yaml']\n" + catalog("Main", "One"));
    project.write("catalogs/near.yaml", catalog("Near", "One"));
    project.write("dependency/classes/far.yaml", catalog("Far", "One"));
    project.annotate("src", "com.example.sms", "catalogs/main.yaml");
    project.write(
        "src/com/example/sms/All.java",
        "package com.example.sms; record All(Main main, Near near, Far far) {}");
    compileCleanly("-cp", project.path("dependency/classes").toString());
  }

  // Maven has the classes of the last build on the class path.
  @Test
  void typesOfAnEarlierBuildAreWrittenAgain() {
    project.annotate("src", "com.example.sms", "codes.yaml");
    compileCleanly();
    project.write("codes.yaml", catalog("Status", "Queued", "Delivered", "Expired"));
    project.write(
        "src/com/example/sms/Client.java",
        "package com.example.sms; class Client { Status status = Status.EXPIRED; }");
    String earlier = project.path("target/classes").toString();
    Compiled compiled = project.compile(new CodebookProcessor(), "src", "-cp", earlier);
    assertThat(compiled.output()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }

  @Test
  void aPackageMayBeGeneratedByAnotherProcessor() {
    project.write("src/com/example/Any.java", "package com.example; class Any {}");
    SourceWriter other =
        new SourceWriter(
            "com.example.written.package-info",
            "@dev.codebook.CodeCatalog(\"codes.yaml\") package com.example.written;");
    Compiled compiled =
        project.compile(
            List.of(other, new CodebookProcessor()), "src", "-Acodebook.dir=" + project.path(""));
    assertThat(compiled.output()).isEmpty();
    assertThat(project.path("target/classes/com/example/written/AnyStatus.class")).exists();
  }

  @Test
  void aNamedModuleNeedsTheRuntimeOnly() {
    project.write(
        "src/module-info.java",
        "module com.example.client { requires transitive dev.codebook; exports com.example.sms; }");
    project.annotate("src", "com.example.sms", "codes.yaml");
    compileCleanly("--module-path", Project.RUNTIME.toString());
  }

  @Test
  void catalogsOnTheClassPathServeTestsThatCompileInMemory() {
    Compilation compilation =
        com.google.testing.compile.Compiler.javac()
            .withProcessors(new CodebookProcessor())
            // The class path of this test has JSpecify, whose annotations no processor claims.
            .withOptions("-Xlint:all", "-Werror", "-Acodebook.integrations=none")
            .compile(
                JavaFileObjects.forSourceString(
                    "com.example.sms.package-info",
                    "@dev.codebook.CodeCatalog(\"catalogs/greek.yaml\") package com.example.sms;"));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("com.example.sms.Greek");
    assertThat(compilation).generatedSourceFile("com.example.sms.AnyGreek");
  }

  @Test
  void aFindingIsTheOnlyErrorInMemoryToo() {
    Compilation compilation =
        com.google.testing.compile.Compiler.javac()
            .withProcessors(new CodebookProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "com.example.sms.package-info",
                    "@dev.codebook.CodeCatalog(\"missing.yaml\") package com.example.sms;"));
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void aTypeThatAnotherProcessorWritesIsNotGeneratedAgain() {
    project.write("src/com/example/Any.java", "package com.example; class Any {}");
    project.annotate("src", "com.example.sms", "codes.yaml");
    SourceWriter other =
        new SourceWriter("com.example.sms.Status", "package com.example.sms; enum Status {}");
    Compiled compiled = project.compile(List.of(other, new CodebookProcessor()), "src");
    assertThat(compiled.output())
        .contains("[type-exists] Catalog 'codes.yaml' would generate Status,");
  }

  private void compileCleanly(String... options) {
    Compiled compiled = compile(options);
    assertThat(compiled.output()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }

  private Compiled compile(String... options) {
    String[] strict = new String[options.length + 2];
    System.arraycopy(options, 0, strict, 0, options.length);
    strict[options.length] = "-Xlint:all";
    strict[options.length + 1] = "-Werror";
    return project.compile(new CodebookProcessor(), "src", strict);
  }

  private static String catalog(String set, String... codes) {
    StringBuilder text = new StringBuilder("sets:\n  " + set + ":\n    key: text\n    codes:\n");
    for (String code : codes) {
      text.append("      ").append(code).append(":\n");
    }
    return text.toString();
  }
}
