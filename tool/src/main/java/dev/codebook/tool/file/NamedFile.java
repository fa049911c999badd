package dev.codebook.tool.file;

import dev.codebook.compiler.place.ProjectRoots;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.Input;
import dev.codebook.tool.session.InputLog;
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
 * @param top the directory that all it imports from disk must be below
 * @param libraries where {@code classpath:} imports are looked for
 */
public record NamedFile(
    InputLog inputs, Path path, String displayPath, Path top, LibraryPath libraries)
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
   * The file that a command line names, with a class path. As in a build, it may import others of
   * its project; if it belongs to none, others below its directory.
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
    Path directory = path.toAbsolutePath().normalize().getParent();
    Path top = ProjectRoots.around(directory).orElse(directory);
    return new NamedFile(session.inputs(), path, written, top, libraries);
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
    return inputs.open(Input.file(path));
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    if (LibraryPath.isMeant(reference)) {
      return libraries.imported(reference);
    }
    try {
      Path imported = path.resolveSibling(reference);
      String shown = Path.of(displayPath).resolveSibling(reference).normalize().toString();
      return inputs.exists(Input.file(imported))
          ? Optional.of(new NamedFile(inputs, imported, shown, top, libraries))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> objection(String reference) {
    return LibraryPath.isMeant(reference)
        ? Optional.empty()
        : ProjectRoots.objection(path.toAbsolutePath(), reference, top);
  }
}
