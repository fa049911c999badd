package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that javac prints, word for word, about mistakes in a package's catalogs. */
class FindingsTest {

  private static final String SOURCES = "src/main/java";
  private static final String PACKAGE = "com.example.sms";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
  }

  @Test
  void aMissingCatalogIsReportedWithEveryPlace() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml");
    assertThat(compile())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: [catalog-not-found] \
            There is no file 'codes.yaml'. Put it into src/main/resources, beside package-info.java \
            or at the root of the module, or name its directory with -Acodebook.dir=DIRECTORY. \
            Looked for:
            @dev.codebook.CodeCatalog("codes.yaml")
                                      ^
                ROOT/src/main/java/com/example/sms/codes.yaml
                ROOT/src/main/java/com/example/codes.yaml
                ROOT/src/main/java/com/codes.yaml
                ROOT/src/main/java/codes.yaml
                ROOT/src/main/codes.yaml
                ROOT/src/main/resources/codes.yaml
                ROOT/src/codes.yaml
                ROOT/src/resources/codes.yaml
                ROOT/codes.yaml
                ROOT/resources/codes.yaml
                ROOT/target/classes/codes.yaml
                the class path: codes.yaml
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: Codebook generated no \
            types for com.example.sms because of the errors above. Other errors will be reported \
            once these are fixed.
            @dev.codebook.CodeCatalog("codes.yaml")
                                      ^
            2 errors
            """);
  }

  @Test
  void aCatalogOfADependencyIsLookedForOnlyThere() {
    project.annotate(SOURCES, PACKAGE, "classpath:vendor/codes.yaml");
    project.write("vendor/codes.yaml", statuses("Status"));
    assertThat(findings())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: [catalog-not-found] \
            No dependency has a file 'vendor/codes.yaml'. Add the dependency that has it to the \
            class path, or correct the name. Looked for:
            @dev.codebook.CodeCatalog("classpath:vendor/codes.yaml")
                                      ^
                the class path: vendor/codes.yaml
            """);
  }

  @Test
  void aNameThatIsNotAPathIsReportedWithoutASearch() {
    project.annotate(SOURCES, PACKAGE, "../codes.yaml");
    assertThat(findings())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: [catalog-not-found] \
            '../codes.yaml' is not the name of a catalog. A name is a file name, or a path with \
            '/' between its parts and without '.' and '..'. Write it as in 'codes.yaml' or \
            'vendor/codes.yaml'.
            @dev.codebook.CodeCatalog("../codes.yaml")
                                      ^
            """);
  }

  @Test
  void twoFilesWithOneNameAreBothReported() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml");
    project.write("src/main/resources/codes.yaml", statuses("Status"));
    project.write("codes.yaml", statuses("Status"));
    assertThat(findings())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: [ambiguous-catalog] \
            'codes.yaml' is the name of 2 files that are equally near. A catalog is one file. \
            Delete or rename all but one, or name the directory of the right one with \
            -Acodebook.dir=DIRECTORY. Found:
            @dev.codebook.CodeCatalog("codes.yaml")
                                      ^
                ROOT/src/main/resources/codes.yaml
                ROOT/codes.yaml
            """);
  }

  @Test
  void findingsInACatalogAreReportedAtTheAnnotation() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml");
    project.write("codes.yaml", statuses("Status") + "      Failed: three\n      Failed: 4\n");
    // The rest of the text is the compiler's, and its own tests compare it.
    assertThat(findings())
        .matches(
            Pattern.compile(
                """
                ROOT/src/main/java/com/example/sms/package-info.java:1: error: \
                ROOT/codes.yaml:7:15: \\[malformed-value\\] 'three' [^\\n]+
                @dev.codebook.CodeCatalog\\("codes.yaml"\\)
                                          \\^
                    7 \\|       Failed: three
                      \\|               \\^
                ROOT/src/main/java/com/example/sms/package-info.java:1: error: \
                ROOT/codes.yaml:8:7: \\[repeated-entry\\] There is already a code 'Failed', in line 7\\. [^\\n]+
                @dev.codebook.CodeCatalog\\("codes.yaml"\\)
                                          \\^
                    8 \\|       Failed: 4
                      \\|       \\^
                    the other one is here: ROOT/codes.yaml:7:7
                    7 \\|       Failed: three
                      \\|       \\^
                """));
  }

  @Test
  void aTypeInTheSourcesIsNotGeneratedAgain() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml");
    project.write("codes.yaml", statuses("Status"));
    project.write(
        SOURCES + "/com/example/sms/Status.java", "package com.example.sms; class Status {}");
    assertThat(findings())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: [type-exists] Catalog \
            'codes.yaml' would generate Status, which the package's sources already have. A \
            package has one type of each name. Rename the set in the catalog, or the type in the \
            sources.
            @dev.codebook.CodeCatalog("codes.yaml")
                                      ^
            """);
    assertThat(project.files("target", "")).isEmpty();
  }

  @Test
  void generatedFilesAmongTheSourcesAreNamedAsSuch() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml");
    project.write("codes.yaml", statuses("Status"));
    String sources = project.path(SOURCES).toString();
    project.compile(new CodebookProcessor(), SOURCES, "-s", sources);
    assertThat(findings())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:1: error: [type-exists] Catalog \
            'codes.yaml' would generate AnyStatus, Status, which are among the sources: Codebook \
            generated them before. Generated files are not compiled as sources. Leave them out, \
            delete them, or name another directory for them with -s.
            @dev.codebook.CodeCatalog("codes.yaml")
                                      ^
            """);
  }

  @Test
  void twoCatalogsOfAPackageCannotGenerateTheSameType() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml", "more.yaml");
    project.write("codes.yaml", statuses("Status"));
    project.write("more.yaml", statuses("Status"));
    assertThat(findings())
        .isEqualTo(
            """
            ROOT/src/main/java/com/example/sms/package-info.java:3: error: [colliding-name] \
            Catalogs 'codes.yaml' and 'more.yaml' both generate AnyStatus, Status. A package has \
            one type of each name. Rename the set in one of them.
            package com.example.sms;
            ^
            """);
  }

  @Test
  void typesWhoseFilesDifferOnlyInCaseCollide() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml", "more.yaml");
    project.write("codes.yaml", statuses("SmsStatus"));
    project.write("more.yaml", statuses("SMSStatus"));
    assertThat(findings()).contains("[colliding-name]").contains("AnySMSStatus, SMSStatus");
  }

  @Test
  void everyCatalogOfEveryPackageIsReported() {
    project.annotate(SOURCES, PACKAGE, "a.yaml", "b.yaml");
    project.annotate(SOURCES, "com.example.mail", "c.yaml");
    String output = compile("-Acodebook.dir=.");
    assertThat(output)
        .contains("There is no file 'a.yaml'.")
        .contains("There is no file 'b.yaml'.")
        .contains("There is no file 'c.yaml'.")
        .contains("Codebook generated no types for com.example.mail, com.example.sms because")
        .endsWith("4 errors\n");
  }

  @Test
  void aPackageWithAnErrorHasNoTypesAtAll() {
    project.annotate(SOURCES, PACKAGE, "good.yaml", "missing.yaml");
    project.annotate(SOURCES, "com.example.mail", "good.yaml");
    project.write("good.yaml", statuses("Status"));
    assertThat(compile()).contains("missing.yaml");
    assertThat(project.files("target/classes/com/example/mail", "Status.java")).hasSize(2);
    assertThat(project.files("target/classes/com/example", ".java"))
        .allSatisfy(file -> assertThat(file.getParent().endsWith("mail")).isTrue());
  }

  @Test
  void anAnnotationThatTheCompilerRejectsIsLeftToTheCompiler() {
    project.write(
        SOURCES + "/com/example/sms/package-info.java",
        "@dev.codebook.CodeCatalog(Missing.NAME)\npackage com.example.sms;\n");
    assertThat(compile()).contains("cannot find symbol").doesNotContain("catalog");
  }

  @Test
  void aDoubtIsAWarningAndStopsOnlyABuildThatWantsNone() {
    project.annotate(SOURCES, PACKAGE, "codes.yaml");
    project.write("codes.yaml", statuses("Status") + "      Delivred: 3\n");
    Compiled compiled = project.compile(new CodebookProcessor(), SOURCES);
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.output())
        .contains(
            "package-info.java:1: warning: ROOT/codes.yaml:7:7: [similar-names] 'Delivred'"
                .replace("ROOT", project.path("").toString()))
        .endsWith("1 warning\n");
    assertThat(compile("-Werror")).contains("warnings found and -Werror specified");
  }

  private static String statuses(String set) {
    return """
        sets:
          %s:
            key: int
            codes:
              Queued: 1
              Delivered: 2
        """
        .formatted(set);
  }

  /** The findings, without the lines that end every such output. */
  private String findings() {
    String output = compile();
    int end = output.indexOf(": error: Codebook generated no types for ");
    assertThat(end).isPositive();
    return output.substring(0, output.lastIndexOf('\n', end) + 1);
  }

  private String compile(String... options) {
    Compiled compiled = project.compile(new CodebookProcessor(), SOURCES, options);
    assertThat(compiled.succeeded()).isFalse();
    return compiled.output().replace(project.path("").toString(), "ROOT");
  }
}
