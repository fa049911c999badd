package dev.codebook.tool.file;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog in a file.
 *
 * @param displayPath as the command line names it
 * @param libraries where {@code classpath:} imports are looked for
 */
public record NamedFile(Path path, String displayPath, LibraryPath libraries)
    implements CatalogFile {

  /**
   * The file that a command line names.
   *
   * @throws Unusable if there is none
   */
  public static NamedFile of(Session session, String written) {
    return of(session, written, LibraryPath.NONE);
  }

  /**
   * The file that a command line names, with a class path.
   *
   * @throws Unusable if there is none
   */
  public static NamedFile of(Session session, String written, LibraryPath libraries) {
    Path path = session.path(written);
    if (Files.isDirectory(path)) {
      throw new Unusable("'" + written + "' is a directory. Name the catalog's file in it.");
    }
    if (!Files.exists(path)) {
      throw new Unusable("There is no file '" + written + "'.");
    }
    return new NamedFile(path, written, libraries);
  }

  @Override
  public String identity() {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    if (LibraryPath.isMeant(reference)) {
      return libraries.imported(reference);
    }
    try {
      Path imported = path.resolveSibling(reference);
      String shown = Path.of(displayPath).resolveSibling(reference).normalize().toString();
      return Files.isRegularFile(imported)
          ? Optional.of(new NamedFile(imported, shown, libraries))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
