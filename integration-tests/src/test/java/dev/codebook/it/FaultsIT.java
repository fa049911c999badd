package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After what goes wrong around a build, the next one is right. */
@Tag("slow")
class FaultsIT {

  private static final String CATALOG = "sms/codes.yaml";
  private static final String TARGET = "sms/target";

  @TempDir Path directory;

  private UserProject project;
  private Maven maven;
  private boolean mounted;

  @BeforeEach
  void aProject() {
    project = new UserProject(directory).client("sms");
    project.write(CATALOG, UserProject.catalog("Queued"));
    maven = new Maven(project);
  }

  @AfterEach
  void unmount() {
    if (mounted) {
      run("umount", target());
    }
  }

  @Test
  void aFullDisk() {
    mount("size=256k");
    maven.build("compile");
    String[] many = IntStream.range(0, 4_000).mapToObj(it -> "Code " + it).toArray(String[]::new);
    project.write(CATALOG, UserProject.catalog(many));
    assertThat(maven.fail("compile").log())
        .contains("No space left on device")
        .doesNotContain("\tat dev.codebook");
    assertThat(run("mount", "-o", "remount,size=64m", target())).isTrue();
    maven.build("compile");
    assertThat(statuses()).hasSize(many.length);
  }

  @Test
  void aDirectoryThatCannotBeWritten() {
    mount("size=16m");
    maven.build("compile");
    project.write(CATALOG, UserProject.catalog("Queued", "Delivered"));
    assertThat(run("mount", "-o", "remount,ro", target())).isTrue();
    assertThat(maven.fail("compile").log())
        .contains("[ERROR] Codebook cannot compare the catalogs", "Read-only file system")
        .doesNotContain("\tat ");
    assertThat(run("mount", "-o", "remount,rw", target())).isTrue();
    maven.build("compile");
    assertThat(statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  /** As by an editor that empties the file first. */
  @Test
  void aCatalogThatIsSavedOverAndOver() {
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> author = CompletableFuture.runAsync(() -> saveUntil(done));
    maven.mayBeKilled("kill=never", "compile");
    done.set(true);
    author.join();
    project.write(CATALOG, UserProject.catalog("Last"));
    maven.build("compile");
    assertThat(statuses()).containsExactly("LAST");
  }

  private void saveUntil(AtomicBoolean done) {
    for (int i = 0; !done.get(); i++) {
      project.write(CATALOG, UserProject.catalog("Queued", "Code " + i));
    }
  }

  /** What was built before the edit comes back, and looks newer than anything else. */
  @Test
  void aCacheOfAnEarlierBuild() throws IOException {
    maven.build("compile");
    project.move(TARGET, "sms/cache");
    project.write(CATALOG, UserProject.catalog("Queued", "Delivered"));
    maven.build("compile");
    project.move(TARGET, "sms/later");
    project.move("sms/cache", TARGET);
    try (Stream<Path> files = Files.walk(project.path(TARGET))) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2096-01-01T00:00:00Z")));
      }
    }
    maven.build("compile");
    assertThat(statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  private List<String> statuses() {
    return Classes.of(project, "sms").statuses();
  }

  private String target() {
    return project.path(TARGET).toString();
  }

  /** Makes a small file system of {@code target}, which only some may. */
  private void mount(String size) {
    project.write(TARGET + "/.keep", "");
    mounted = run("mount", "-t", "tmpfs", "-o", size, "none", target());
    assumeThat(mounted).as("may mount a file system").isTrue();
  }

  private boolean run(String... command) {
    Path mount = Path.of("/bin", command[0]);
    return Files.isExecutable(mount) && Program.run(directory, List.of(command)).succeeded();
  }
}
