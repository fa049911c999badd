package dev.codebook.tool.file;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A directory or a jar of a class path.
 *
 * @param shown as the command line names it
 */
record Library(Path path, String shown) {

  /** Whether it has a file of that path, with {@code /} between its parts. */
  boolean has(String name) {
    if (Files.isDirectory(path)) {
      return Files.isRegularFile(path.resolve(name));
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      return entry != null && !entry.isDirectory();
    } catch (IOException e) {
      return false;
    }
  }

  InputStream open(String name) throws IOException {
    if (Files.isDirectory(path)) {
      return Files.newInputStream(path.resolve(name));
    }
    ZipFile jar = new ZipFile(path.toFile());
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      jar.close();
      throw new FileNotFoundException(shown(name));
    }
    return closing(jar, jar.getInputStream(entry));
  }

  private static InputStream closing(ZipFile jar, InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public void close() throws IOException {
        super.close();
        jar.close();
      }
    };
  }

  /** One of its files, for findings. */
  String shown(String name) {
    return shown + (Files.isDirectory(path) ? "/" : "!/") + name;
  }
}
