package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was in progress when a build was killed is compiled again by the next one. */
@Tag("slow")
class KilledBuildsIT {

  private static final String CATALOG = "sms/codes.yaml";
  private static final String COMPILED = "sms/target/classes/com/example/sms/";

  /** When Maven would find all classes that it looks for, and no generated one is there yet. */
  private static final String WORST_MOMENT = Kill.AFTER + "=package-info,Client";

  @TempDir Path directory;

  @BeforeAll
  static void release() throws IOException {
    LocalRepository.releaseKill();
  }

  @ParameterizedTest
  @CsvSource({"newest,true,true", "newest,true,false", "newest,false,true", "oldest,true,true"})
  void killedBetweenWrittenAndGeneratedClasses(String plugin, boolean extension, boolean all) {
    UserProject project = project(plugin, extension);
    Maven maven = new Maven(project);
    String option = "-Dmaven.compiler.useIncrementalCompilation=" + all;
    project.write(CATALOG, UserProject.catalog("Queued"));
    maven.build("compile", option);
    project.write(CATALOG, UserProject.catalog("Queued", "Delivered"));
    maven.killed(WORST_MOMENT, "compile", option);
    assertThat(project.path(COMPILED + "package-info.class")).exists();
    assertThat(project.path(COMPILED + "Status.class")).doesNotExist();
    maven.build("compile", option);
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  /** Types of a killed build, of a set that was deleted since, must not help sources to compile. */
  @ParameterizedTest
  @ValueSource(strings = {"newest", "oldest"})
  void killedWithTypesThatTheNextBuildDoesNotHave(String plugin) {
    UserProject project = project(plugin, true);
    Maven maven = new Maven(project);
    String reason = "  Reason: { key: int, codes: { Absent: 1 } }\n";
    project.write(CATALOG, UserProject.catalog("Queued") + reason);
    maven.killed(Kill.AFTER + "=Reason,AnyReason", "compile");
    project.write(CATALOG, UserProject.catalog("Queued"));
    String client = "sms/src/main/java/com/example/sms/Client.java";
    project.replace(client, "AnyStatus first", "Reason reason; AnyStatus first");
    assertThat(maven.fail("compile").log()).contains("class Reason");
  }

  /** The oldest version leaves generated sources on javac's path, half-written ones, too. */
  @ParameterizedTest
  @ValueSource(strings = {"", "// "})
  void killedWhileATypeIsWritten(String written) {
    UserProject project = project("oldest", true);
    Maven maven = new Maven(project);
    project.write(CATALOG, UserProject.catalog("Queued"));
    maven.killed(Kill.AFTER + "=Status,AnyStatus", "compile");
    project.write(
        "sms/target/generated-sources/annotations/com/example/sms/AnyStatus.java", written);
    maven.build("compile");
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED");
  }

  /** A killed build leaves a mark, and not for ever. */
  @Test
  void nothingIsCompiledOnceThatIsDone() {
    UserProject project = project("newest", true);
    Maven maven = new Maven(project);
    project.write(CATALOG, UserProject.catalog("Queued"));
    maven.killed(WORST_MOMENT, "compile");
    assertThat(maven.build("compile").log())
        .containsOnlyOnce("Codebook: The last compilation did not end, so this module is compiled");
    assertThat(maven.build("compile").log()).contains("Nothing to compile");
  }

  @Test
  void aCatalogThatIsSavedDuringABuildIsInTheNextOne() {
    UserProject project = project("newest", true);
    Maven maven = new Maven(project);
    project.write(CATALOG, UserProject.catalog("Queued"));
    String edit = " -D" + Kill.EDIT + "=" + project.path(CATALOG);
    Build build = maven.mayBeKilled(WORST_MOMENT + edit, "compile");
    assertThat(build.succeeded()).isFalse();
    assertThat(build.log()).contains("If the catalog was edited during this build, build again.");
    maven.build("compile");
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED", "EDITED");
  }

  /** They delete each other's classes, and may fail. */
  @Test
  void twoBuildsAtOneTimeLeaveTheNextOneRight() {
    UserProject project = project("newest", true);
    Maven maven = new Maven(project);
    project.write(CATALOG, UserProject.catalog("Queued"));
    maven.build("compile");
    project.write(CATALOG, UserProject.catalog("Queued", "Delivered"));
    Maven other = new Maven(project);
    CompletableFuture<Build> meanwhile =
        CompletableFuture.supplyAsync(() -> other.mayBeKilled("kill=never", "compile"));
    maven.mayBeKilled("kill=never", "compile");
    meanwhile.join();
    maven.build("compile");
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsReported() {
    UserProject project = project("newest", true);
    Maven maven = new Maven(project);
    project.write(CATALOG, UserProject.catalog("Queued"));
    project.write("sms/target/codebook", "");
    assertThat(maven.fail("compile").log())
        .contains("[ERROR] Codebook cannot compare the catalogs", "target/codebook")
        .doesNotContain("\tat ");
    project.delete("sms/target/codebook");
    maven.build("compile");
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED");
  }

  /** Takes long, and is documented in CONTRIBUTING.md. */
  @Test
  @EnabledIfSystemProperty(named = "it.kills", matches = "[1-9]\\d*")
  void killedAtAnyMoment() {
    long seed = Long.getLong("it.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < Integer.getInteger("it.kills"); i++) {
      String plugin = random.nextBoolean() ? "newest" : "oldest";
      boolean extension = plugin.equals("oldest") || random.nextBoolean();
      UserProject project = project(directory.resolve("project" + i), plugin, extension);
      String moment = Kill.MILLIS + "=" + random.nextInt(2_000);
      String what = plugin + (extension ? ", extension, " : ", ") + moment + ", seed " + seed;
      Maven maven = new Maven(project);
      project.write(CATALOG, UserProject.catalog("Queued"));
      maven.build("compile");
      project.write(CATALOG, UserProject.catalog("Queued", "Delivered"));
      maven.mayBeKilled(moment, "compile");
      maven.build("compile");
      assertThat(Classes.of(project, "sms").statuses())
          .as(what)
          .containsExactly("QUEUED", "DELIVERED");
    }
  }

  private UserProject project(String plugin, boolean extension) {
    return project(directory, plugin, extension);
  }

  private static UserProject project(Path directory, String plugin, boolean extension) {
    String version =
        plugin.equals("newest") ? Setting.NEWEST_COMPILER_PLUGIN : Setting.OLDEST_COMPILER_PLUGIN;
    UserProject project = new UserProject(directory).compilerPlugin(version).client("sms");
    project.canBeKilled("sms");
    if (!extension) {
      project.removeFromPom("sms", "extensions");
    }
    return project;
  }
}
