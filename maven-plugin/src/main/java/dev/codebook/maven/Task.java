package dev.codebook.maven;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.digest.Sha256;
import dev.codebook.compiler.place.ProjectRoots;
import dev.codebook.tool.Codebook;
import dev.codebook.tool.session.Input;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;

/** What a goal is to do, without the files that it reads. */
final class Task {

  private Task() {}

  /** The digest of the options, of Codebook itself, and of where the module's project begins. */
  static String digest(Path directory, Arguments arguments) throws IOException {
    MessageDigest digest = Sha256.start();
    for (Class<?> part : List.of(Task.class, Codebook.class, CatalogCompiler.class)) {
      add(digest, Input.file(jar(part)).digest());
    }
    add(digest, ProjectRoots.around(directory).toString());
    arguments.list().forEach(each -> add(digest, each));
    return Sha256.end(digest);
  }

  private static Path jar(Class<?> type) throws IOException {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
