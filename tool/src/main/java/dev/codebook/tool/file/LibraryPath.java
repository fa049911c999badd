package dev.codebook.tool.file;

import dev.codebook.compiler.read.written.CatalogFile;
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

  public static final LibraryPath NONE = new LibraryPath(List.of());

  private final List<Library> libraries;

  private LibraryPath(List<Library> libraries) {
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
    return new LibraryPath(List.copyOf(libraries));
  }

  /**
   * One jar.
   *
   * @param shown as a person names it
   */
  static LibraryPath of(Path jar, String shown) {
    return new LibraryPath(List.of(new Library(jar, shown)));
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
    try {
      for (Library library : libraries) {
        if (library.has(name)) {
          return Optional.of(new LibraryFile(library, name));
        }
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private final class LibraryFile implements CatalogFile {

    private final Library library;

    /** Its path within the library, with {@code /} between its parts. */
    private final String name;

    LibraryFile(Library library, String name) {
      this.library = library;
      this.name = name;
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
      return library.open(name);
    }

    @Override
    public Optional<CatalogFile> imported(String reference) {
      if (isMeant(reference)) {
        return LibraryPath.this.imported(reference);
      }
      try {
        Path sibling = Path.of(name).resolveSibling(reference).normalize();
        return find(sibling.toString().replace('\\', '/'));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
  }
}
