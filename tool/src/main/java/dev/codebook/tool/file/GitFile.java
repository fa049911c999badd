package dev.codebook.tool.file;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog in a revision of a git repository. What it imports is of the same revision.
 *
 * @param commit the hash of the commit
 * @param revision as the command line names it
 * @param path from the root of the repository, with {@code /} between its parts
 */
public record GitFile(Git git, String commit, String revision, String path) implements CatalogFile {

  /**
   * The file that {@code REVISION:PATH} names: from the root of the repository, as in git, unless
   * the path begins with {@code ./} or {@code ../}.
   *
   * @throws Unusable if there is none
   */
  static GitFile of(Session session, String revision, String path) {
    Git git = new Git(session.directory());
    String commit = git.commit(revision);
    boolean relative = path.startsWith("./") || path.startsWith("../");
    Optional<String> fromRoot = normalized(relative ? git.prefix() + path : path);
    if (fromRoot.isEmpty() || !git.hasFile(commit, fromRoot.get())) {
      throw new Unusable(
          "The revision '" + revision + "' has no file '" + fromRoot.orElse(path) + "'.");
    }
    return new GitFile(git, commit, revision, fromRoot.get());
  }

  /**
   * What a file of the working tree was in a revision.
   *
   * @throws Unusable if there was none
   */
  public static GitFile before(Session session, String revision, String file) {
    Path directory = session.directory().toAbsolutePath().normalize();
    Path path = session.path(file).toAbsolutePath().normalize();
    return of(session, revision, "./" + directory.relativize(path).toString().replace('\\', '/'));
  }

  private static Optional<String> normalized(String path) {
    try {
      String normalized = Path.of(path).normalize().toString().replace('\\', '/');
      return normalized.startsWith("..") ? Optional.empty() : Optional.of(normalized);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public String displayPath() {
    return revision + ":" + path;
  }

  @Override
  public String identity() {
    return commit + ":" + path;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(git.content(commit, path));
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    int end = path.lastIndexOf('/') + 1;
    return normalized(path.substring(0, end) + reference)
        .filter(found -> git.hasFile(commit, found))
        .map(found -> new GitFile(git, commit, revision, found));
  }
}
