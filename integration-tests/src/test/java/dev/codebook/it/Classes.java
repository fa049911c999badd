package dev.codebook.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** The classes that a build has compiled for a module. */
final class Classes {

  private final Path output;
  private final String packageName;

  private Classes(Path output, String packageName) {
    this.output = output;
    this.packageName = packageName;
  }

  static Classes of(UserProject project, String module) {
    return new Classes(project.path(module + "/target/classes"), "com.example." + module);
  }

  /** The classes of a module's tests. */
  static Classes ofTests(UserProject project, String module) {
    return new Classes(project.path(module + "/target/test-classes"), "com.example." + module);
  }

  /** The classes of a package in any directory. */
  static Classes in(Path output, String packageName) {
    return new Classes(output, packageName);
  }

  /** The constants of the generated {@code Status}, as a running program sees them. */
  List<String> statuses() {
    try (URLClassLoader loader = loader()) {
      Object[] constants = loader.loadClass(packageName + ".Status").getEnumConstants();
      return Stream.of(constants).map(it -> ((Enum<?>) it).name()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("What the build compiled cannot be loaded.", e);
    }
  }

  private URLClassLoader loader() throws IOException {
    URL[] urls = {output.toUri().toURL(), Setting.jar("codebook-runtime").toUri().toURL()};
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  /** The time at which a class was compiled whose source has nothing to do with a catalog. */
  FileTime time() {
    try {
      return Files.getLastModifiedTime(
          output.resolve(packageName.replace('.', '/')).resolve("Client.class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
