package dev.codebook.tool.file;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places that a catalog can be in: a file, a revision of git, a jar, or an artifact in a local
 * repository of Maven.
 *
 * @param repository the local repository
 * @param libraries where {@code classpath:} imports are looked for, by files and jars
 */
public record CatalogPlaces(Session session, Path repository, LibraryPath libraries) {

  private static final Pattern IN_JAR = Pattern.compile("(.+?)!/(.+)");
  private static final Pattern COORDINATES =
      Pattern.compile("([^:/\\\\\\s]+):([^:/\\\\\\s]+):([^:/\\\\\\s]+)");
  private static final Pattern REVISION = Pattern.compile("([^:]+):([^\\\\].*)");

  /** The repository that Maven uses if nothing else is configured. */
  public static Path defaultRepository() {
    String configured = System.getProperty("maven.repo.local");
    return configured == null
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(configured);
  }

  /**
   * The catalog that a command line names: {@code PATH}, {@code REVISION:PATH}, {@code JAR}, {@code
   * GROUP:ARTIFACT:VERSION}, or one of the last two with {@code !/PATH}.
   *
   * @param other what the command line compares with it: if a jar has several catalogs, the one of
   *     that file name is meant
   * @throws Unusable if there is none
   */
  public CatalogFile find(String written, String other) {
    Matcher inJar = IN_JAR.matcher(written);
    Matcher revision = REVISION.matcher(written);
    if (inJar.matches()) {
      return jar(inJar.group(1)).named(inJar.group(2));
    }
    if (isJar(written) || isCoordinates(written)) {
      return jar(written).one(other.substring(lastSeparator(other) + 1));
    }
    return !isFile(written) && revision.matches()
        ? GitFile.of(session, revision.group(1), revision.group(2))
        : NamedFile.of(session, written, libraries);
  }

  private static int lastSeparator(String written) {
    return Math.max(
        Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')), written.lastIndexOf(':'));
  }

  private boolean isJar(String written) {
    return written.endsWith(".jar") && isFile(written);
  }

  private boolean isCoordinates(String written) {
    return !isFile(written) && COORDINATES.matcher(written).matches();
  }

  private boolean isFile(String written) {
    try {
      return Files.exists(session.directory().resolve(written));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private JarCatalogs jar(String written) {
    Matcher coordinates = COORDINATES.matcher(written);
    if (isFile(written) || !coordinates.matches()) {
      NamedFile file = NamedFile.of(session, written);
      return new JarCatalogs(session.inputs(), file.path(), written, libraries);
    }
    String artifact = coordinates.group(2);
    String version = coordinates.group(3);
    Path jar =
        repository
            .resolve(coordinates.group(1).replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".jar");
    if (!Files.isRegularFile(jar)) {
      throw new Unusable(
          "There is no '%s'. 'mvn dependency:get -Dartifact=%s' gets it from the repositories."
              .formatted(jar, written));
    }
    return new JarCatalogs(session.inputs(), jar, written, libraries);
  }
}
