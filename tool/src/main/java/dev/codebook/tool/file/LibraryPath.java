package dev.codebook.tool.file;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.Input;
import dev.codebook.tool.session.InputLog;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class path: the directories and jars that {@code classpath:} imports are looked for in. */
public final class LibraryPath {

  private static final String PREFIX = "classpath:";

  public static final LibraryPath NONE = new LibraryPath(new InputLog(), List.of());

  private final InputLog inputs;
  private final List<Library> libraries;

  private LibraryPath(InputLog inputs, List<Library> libraries) {
    this.inputs = inputs;
    this.libraries = libraries;
  }

  /**
   * A class path as Java's own commands take it, with the system's separator between its parts.
   *
   * @throws Unusable if one of them does not exist
   */
  public static LibraryPath of(Session session, String written) {
    List<Library> libraries = new ArrayList<>();
    for (String part : written.split(File.pathSeparator)) {
      Path path = session.path(part);
      if (!Files.exists(path)) {
        throw new Unusable("'" + part + "', on the class path, does not exist.");
      }
      libraries.add(new Library(path, part.replace('\\', '/')));
    }
    return new LibraryPath(session.inputs(), List.copyOf(libraries));
  }

  /**
   * This class path after one jar.
   *
   * @param shown the jar as a person names it
   */
  LibraryPath after(InputLog reading, Path jar, String shown) {
    List<Library> all = new ArrayList<>(List.of(new Library(jar, shown)));
    all.addAll(libraries);
    return new LibraryPath(reading, List.copyOf(all));
  }

  /** Whether an import is looked for on the class path alone. */
  static boolean isMeant(String reference) {
    return reference.startsWith(PREFIX);
  }

  /** The file that an import with {@code classpath:} names. */
  Optional<CatalogFile> imported(String reference) {
    return find(reference.substring(PREFIX.length()));
  }

  /** The file of that path in a library, with {@code /} between its parts. */
  Optional<CatalogFile> find(String name) {
    return found(name).map(it -> it);
  }

  private Optional<LibraryFile> found(String name) {
    for (Library library : libraries) {
      Optional<Input> input = library.file(name);
      if (input.isPresent() && inputs.exists(input.get())) {
        return Optional.of(new LibraryFile(library, name, input.get()));
      }
    }
    return Optional.empty();
  }

  private final class LibraryFile implements CatalogFile {

    private final Library library;

    /** Its path within the library, with {@code /} between its parts. */
    private final String name;

    private final Input input;

    LibraryFile(Library library, String name, Input input) {
      this.library = library;
      this.name = name;
      this.input = input;
    }

    @Override
    public String displayPath() {
      return library.shown(name);
    }

    @Override
    public String identity() {
      return displayPath();
    }

    @Override
    public InputStream open() throws IOException {
      return inputs.open(input);
    }

    @Override
    public Optional<CatalogFile> imported(String reference) {
      return foundFrom(reference).map(it -> it);
    }

    // A dependency's author must not have files printed that only the project has among its
    // classes, such as the settings of an application.
    @Override
    public Optional<String> objection(String reference) {
      return foundFrom(reference)
          .filter(it -> !library.isDirectory() && it.library.isDirectory())
          .map(
              it ->
                  "is in a directory of classes, %s. A file in a jar imports files of jars only."
                          .formatted(it.displayPath())
                      + " Put the file into a jar, or import it from a catalog of the project.");
    }

    private Optional<LibraryFile> foundFrom(String reference) {
      if (isMeant(reference)) {
        return found(reference.substring(PREFIX.length()));
      }
      try {
        Path sibling = Path.of(name).resolveSibling(reference).normalize();
        return found(sibling.toString().replace('\\', '/'));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
  }
}
