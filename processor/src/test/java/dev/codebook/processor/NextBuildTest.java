package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.inputs.Digest;
import dev.codebook.processor.inputs.ExtensionMark;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build by Maven leaves for the next one. Other builds leave nothing. */
class NextBuildTest {

  private static final String RECORD = "target/codebook/classes/com.example.sms.inputs";
  private static final String COMPILED = "target/classes/com/example/sms/package-info.class";
  private static final String SOURCE = "src/main/java/com/example/sms/package-info.java";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() throws IOException {
    project = new Project(Files.createDirectories(directory.resolve("repository/module")));
    project.write("pom.xml", "");
    project.write(
        "src/main/resources/codes.yaml",
        "sets:\n  Status:\n    key: int\n    codes: { Queued: 1 }\n");
    project.annotate("src/main/java", "com.example.sms", "codes.yaml");
  }

  @Test
  void theRecordHasTheFilesReadAndThePathsTriedBefore() throws IOException {
    compile();
    assertThat(Files.readAllLines(project.path(RECORD)))
        .containsExactly(
            "What Codebook generated the types of a package from, format 1",
            "FILE " + digest("src/main/resources/codes.yaml") + " src/main/resources/codes.yaml",
            "ABSENT - src/main/java/com/example/sms/codes.yaml",
            "ABSENT - src/main/java/com/example/codes.yaml",
            "ABSENT - src/main/java/com/codes.yaml",
            "ABSENT - src/main/java/codes.yaml",
            "ABSENT - src/main/codes.yaml",
            "ABSENT - codes.yaml");
  }

  @Test
  void theRecordHasImportsFromAnywhere() throws IOException {
    project.write("dependency/classes/vendor/far.yaml", "imports: further.yaml\n");
    project.write("dependency/classes/vendor/further.yaml", set("Further"));
    project.write("src/main/near.yaml", set("Near"));
    project.write(
        "src/main/resources/codes.yaml", "imports: [../near.yaml, 'classpath:vendor/far.yaml']\n");
    compile("-cp", project.path("dependency/classes").toString());
    assertThat(Files.readAllLines(project.path(RECORD)))
        .contains(
            "FILE " + digest("src/main/near.yaml") + " src/main/near.yaml",
            "ON_CLASS_PATH "
                + digest("dependency/classes/vendor/further.yaml")
                + " vendor/further.yaml",
            "ON_CLASS_PATH " + digest("dependency/classes/vendor/far.yaml") + " vendor/far.yaml");
  }

  @Test
  void theRecordHasTheMarksLookedUpInDependencies() throws IOException {
    String mark = shareFar();
    compile("-cp", project.path("dependency/classes").toString());
    assertThat(Files.readAllLines(project.path(RECORD)))
        .contains("TYPES " + digest("dependency/classes/" + mark) + " " + mark);
    Files.delete(project.path("dependency/classes/" + mark));
    compile("-cp", project.path("dependency/classes").toString());
    assertThat(Files.readAllLines(project.path(RECORD))).contains("TYPES - " + mark);
  }

  @Test
  void typesOfAnEarlierBuildDoNotHideThoseOfADependency() throws IOException {
    String mark = shareFar();
    Path dependency = project.path("dependency/classes");
    Path hidden = Files.move(dependency.resolve(mark), project.path("mark"));
    String classPath = project.path("target/classes") + File.pathSeparator + dependency;
    compile("-cp", classPath);
    assertThat(project.path("target/classes").resolve(mark)).exists();
    Files.move(hidden, dependency.resolve(mark));
    compile("-cp", classPath);
    assertThat(project.path("target/classes").resolve(mark)).doesNotExist();
    assertThat(Files.readAllLines(project.path(RECORD)))
        .contains("TYPES " + digest("dependency/classes/" + mark) + " " + mark);
  }

  /** Has the catalog import a file of a dependency that has types of it; gives their mark. */
  private String shareFar() {
    project.write("dependency/classes/far.yaml", set("Far"));
    project.annotate("dependency/src", "com.example.far", "classpath:far.yaml");
    Path classes = project.path("dependency/classes");
    String output = classes.toString();
    project.compile(new CodebookProcessor(), "dependency/src", "-d", output, "-cp", output);
    project.write("src/main/resources/codes.yaml", "imports: 'classpath:far.yaml'\n" + set("Own"));
    Path mark = project.files("dependency/classes", ".types").get(0);
    return classes.relativize(mark).toString().replace('\\', '/');
  }

  @Test
  void mavenCompilesAgainAndANoteSaysWhy() throws IOException {
    Compiled compiled = compile("-Xlint:all", "-Werror");
    assertThat(compiled.output())
        .startsWith("Note: Codebook: Maven does not notice an edit to a catalog,")
        .contains("<artifactId>codebook-processor</artifactId>")
        .hasLineCount(1);
    assertThat(isOlderThanItsSource()).isTrue();
  }

  @Test
  void anOptionTurnsBackDatingOff() throws IOException {
    Compiled compiled = compile("-Xlint:all", "-Werror", "-Acodebook.backdate=false");
    assertThat(compiled.output()).isEmpty();
    assertThat(isOlderThanItsSource()).isFalse();
    assertThat(project.path(RECORD)).exists();
  }

  @Test
  void kaptNeedsNoBackDating() throws IOException {
    Compiled compiled = compile("-Akapt.kotlin.generated=" + project.path("target/kapt"));
    assertThat(compiled.output()).doesNotContain("Codebook");
    assertThat(isOlderThanItsSource()).isFalse();
  }

  @Test
  void theExtensionNeedsNoBackDating() throws IOException {
    mark().set();
    Compiled compiled = compile();
    assertThat(compiled.output()).isEmpty();
    assertThat(isOlderThanItsSource()).isFalse();
  }

  /**
   * An IDE compiles without Maven, so there is no mark. The next build by Maven has the extension.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml | <build><extensions>EXTENSION</extensions></build>",
        "pom.xml | <parent></parent>",
        "pom.xml | <parent><relativePath>../parent</relativePath></parent>",
        "pom.xml | <parent><relativePath>../parent/pom.xml</relativePath></parent>",
        ".mvn/extensions.xml | <extensions>EXTENSION</extensions>"
      })
  void aPomThatListsTheExtensionNeedsNoBackDating(String file) throws IOException {
    writePom("../pom.xml", "<build><extensions>EXTENSION</extensions></build>");
    writePom("../parent/pom.xml", "<build><extensions>EXTENSION</extensions></build>");
    writePom(file.substring(0, file.indexOf(' ')), file.substring(file.indexOf('|') + 2));
    Compiled compiled = compile();
    assertThat(compiled.output()).isEmpty();
    assertThat(isOlderThanItsSource()).isFalse();
    assertThat(project.path(RECORD)).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<build><extensions><!-- EXTENSION --></extensions></build>",
        "<profiles><profile><build><extensions>EXTENSION</extensions></build></profile></profiles>",
        "<parent><relativePath/></parent>",
        "<parent><relativePath>../elsewhere</relativePath></parent>",
        "<build><extensions><extension><artifactId>os-maven-plugin</artifactId></extension>"
            + "</extensions><plugins><plugin><artifactId>codebook-processor</artifactId></plugin>"
            + "</plugins></build>"
      })
  void aPomThatMayNotListTheExtensionNeedsBackDating(String content) throws IOException {
    writePom("../pom.xml", "<build><extensions>EXTENSION</extensions></build>");
    writePom("pom.xml", content);
    compile();
    assertThat(isOlderThanItsSource()).isTrue();
  }

  private void writePom(String file, String content) {
    String extension =
        """
        <extension>
          <groupId>dev.codebook</groupId>
          <artifactId>codebook-processor</artifactId>
        </extension>
        """;
    project.write(file, "<project>" + content.replace("EXTENSION", extension) + "</project>\n");
  }

  @Test
  void aMarkOfAnotherProcessDoesNotCount() throws IOException {
    project.write("target/codebook/classes/" + ProcessHandle.current().pid() + "-1.compiling", "");
    compile();
    assertThat(isOlderThanItsSource()).isTrue();
  }

  @Test
  void aMarkTellsMavenFromOtherBuildsWhateverTheDirectory() throws IOException {
    Path output = project.write("out/main/of-others.txt", "").getParent();
    ExtensionMark.of(new ClassDirectory(output)).set();
    compile("-d", output.toString());
    assertThat(project.path("out/codebook/main/com.example.sms.inputs")).exists();
  }

  @Test
  void aBuildThatIsKilledCompilesAgain() {
    String status = "target/maven-status/maven-compiler-plugin/";
    Path list = project.write(status + "compile/default-compile/inputFiles.lst", "");
    Path others = project.write(status + "testCompile/default-testCompile/inputFiles.lst", "");
    assertThat(compile().succeeded()).isTrue();
    assertThat(list).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void aFindingLeavesNoRecord() {
    compile();
    project.write("src/main/resources/codes.yaml", "sets: {}\n");
    assertThat(compile().succeeded()).isFalse();
    assertThat(project.path(RECORD)).doesNotExist();
  }

  @Test
  void aCopyOfADeletedCatalogIsDeleted() throws IOException {
    compile();
    Path original = project.path("src/main/resources/codes.yaml");
    Path copy = Files.copy(original, project.path("target/classes/codes.yaml"));
    Files.delete(original);
    assertThat(compile().output()).contains("[catalog-not-found]");
    assertThat(copy).doesNotExist();
    assertThat(compile().output()).contains("[catalog-not-found]");
  }

  @Test
  void aCatalogThatWasNotCopiedFromTheSourcesIsUsed() throws IOException {
    compile();
    project.write("target/classes/codes.yaml", set("Generated"));
    Files.delete(project.path("src/main/resources/codes.yaml"));
    assertThat(compile().succeeded()).isTrue();
    assertThat(Files.readAllLines(project.path(RECORD)))
        .contains("FILE " + digest("target/classes/codes.yaml") + " target/classes/codes.yaml");
  }

  @Test
  void otherBuildsGetNoRecord() throws IOException {
    Files.delete(project.path("pom.xml"));
    project.write("build.gradle", "");
    Compiled compiled = compile();
    assertThat(compiled.output()).isEmpty();
    assertThat(project.path("target/codebook")).doesNotExist();
    assertThat(isOlderThanItsSource()).isFalse();
  }

  @Test
  void otherDirectoriesGetNoRecord() {
    Path output = project.write("out/classes/of-others.txt", "").getParent();
    assertThat(compile("-d", output.toString()).output()).isEmpty();
    assertThat(project.path("out/codebook")).doesNotExist();
  }

  private Compiled compile(String... options) {
    return project.compile(new CodebookProcessor(), "src", options);
  }

  private ExtensionMark mark() {
    return ExtensionMark.of(new ClassDirectory(project.path("target/classes")));
  }

  private boolean isOlderThanItsSource() throws IOException {
    return Files.getLastModifiedTime(project.path(COMPILED))
            .compareTo(Files.getLastModifiedTime(project.path(SOURCE)))
        < 0;
  }

  private String digest(String file) throws IOException {
    return Digest.of(project.path(file));
  }

  private static String set(String name) {
    return "sets:\n  " + name + ":\n    key: int\n    codes: { One: 1 }\n";
  }
}
