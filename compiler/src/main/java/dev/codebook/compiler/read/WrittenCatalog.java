package dev.codebook.compiler.read;

import java.util.List;

/**
 * A catalog as written, with all that it imports.
 *
 * @param files each file once, an imported one before the one that imports it; the last is the
 *     catalog itself
 * @param fingerprint SHA-256 of the files' content, in hexadecimal
 */
public record WrittenCatalog(List<WrittenFile> files, String fingerprint) {

  public WrittenFile main() {
    return files.get(files.size() - 1);
  }
}
