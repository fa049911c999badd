package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, with every compiler and in every directory. */
class ReproducibleIT {

  private static final List<String> MODULES =
      List.of("runtime", "compiler", "processor", "testing", "tool", "maven-plugin");

  /** The tool's jar has it, too. */
  private static final String SCHEMA = "docs/codebook.schema.json";

  private static final List<String> CATALOGS = List.of("codes.yaml", "smpp-codes.yaml");

  /** As far from an English machine in Europe as settings go. */
  private static final List<String> FAR =
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati");

  @TempDir Path directory;

  @Test
  void everyCompilerWritesTheSameSources() throws IOException {
    Map<String, String> here = generated("here", "\n", javac(Jdk.running(), List.of()));
    assertThat(here).isNotEmpty();
    for (int version : List.of(17, 25)) {
      Optional<Path> jdk = Jdk.of(version);
      if (jdk.isPresent()) {
        assertThat(generated("javac-" + version, "\r\n", javac(jdk.get(), FAR))).isEqualTo(here);
        assertThat(generated("ecj-" + version, "\r\n", ecj(jdk.get(), FAR))).isEqualTo(here);
      }
    }
  }

  /** Two fresh ones, since this one may contain files from several builds and several JDKs. */
  @Test
  void twoCheckOutsGiveTheSameJars() throws IOException {
    UserProject here = built("here");
    UserProject there = built("somewhere/else");
    for (String module : MODULES) {
      String jar = "%s/target/codebook-%s-%s.jar".formatted(module, module, Setting.VERSION);
      // Compare the text first: a difference there can be read.
      assertThat(entries(there.path(jar))).isEqualTo(entries(here.path(jar))).isNotEmpty();
      assertThat(there.path(jar)).hasSameBinaryContentAs(here.path(jar));
    }
  }

  /** Codebook's own sources in a directory of their own, and the jars that they give. */
  private UserProject built(String name) throws IOException {
    UserProject copy = new UserProject(directory.resolve(name));
    for (String part : List.of("pom.xml", "LICENSE", ".mvn/jvm.config", SCHEMA)) {
      Files.createDirectories(copy.path(part).getParent());
      Files.copy(Setting.ROOT.resolve(part), copy.path(part));
    }
    for (String module : MODULES) {
      Files.createDirectory(copy.path(module));
      Files.copy(Setting.ROOT.resolve(module + "/pom.xml"), copy.path(module + "/pom.xml"));
      copyTree(Setting.ROOT.resolve(module + "/src/main"), copy.path(module + "/src/main"));
    }
    copy.replace("pom.xml", "<module>integration-tests</module>", "");
    copy.replace("pom.xml", "<module>examples/sms-client</module>", "");
    new Maven(copy)
        .from(Path.of(Setting.of("it.repository-of-the-build")))
        .build(
            "package",
            "--offline",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true",
            // Error Prone takes most of the time, and has no part in the bytes.
            "-Derror-prone=-Xlint:all");
    return copy;
  }

  /** The sources that a compiler generates in a project of its own, by file name. */
  private Map<String, String> generated(String name, String lineEnd, List<String> compiler)
      throws IOException {
    UserProject project = new UserProject(directory.resolve(name));
    for (String catalog : CATALOGS) {
      String text = Files.readString(Setting.ROOT.resolve(catalog));
      project.write("catalogs/" + catalog, text.replace("\n", lineEnd));
    }
    String source = "src/com/example/sms/package-info.java";
    project.write(source, UserProject.packageInfo("sms", CATALOGS.get(0)));
    Files.createDirectories(project.path("generated"));
    List<String> command = new ArrayList<>(compiler);
    command.addAll(List.of("-proc:only", "-d", "classes", "-s", "generated"));
    command.addAll(List.of("-classpath", Setting.jar("codebook-runtime").toString()));
    command.addAll(List.of("-processorpath", Setting.jar("codebook-processor").toString()));
    command.addAll(List.of("-Acodebook.dir=catalogs", source));
    Files.createDirectories(project.path("classes"));
    Build build = Program.run(project.path(""), command);
    assertThat(build.succeeded()).as(build.log()).isTrue();
    return texts(project.path("generated"));
  }

  private static List<String> javac(Path jdk, List<String> settings) {
    return Stream.concat(
            Stream.of(jdk.resolve("bin/javac").toString()), settings.stream().map(it -> "-J" + it))
        .toList();
  }

  private static List<String> ecj(Path jdk, List<String> settings) {
    String version = Setting.of("it.ecj");
    Path jar = Setting.REPOSITORY.resolve("org/eclipse/jdt/ecj/" + version);
    List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
    command.addAll(settings);
    command.addAll(List.of("-jar", jar.resolve("ecj-" + version + ".jar").toString(), "-17"));
    return command;
  }

  private static Map<String, String> texts(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** The entries of a jar in their order, with the checksums of their contents. */
  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream().map(ReproducibleIT::described).toList();
    }
  }

  private static String described(ZipEntry entry) {
    return "%s %08x %s".formatted(entry.getName(), entry.getCrc(), entry.getTimeLocal());
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
