package dev.codebook.compiler.read.written;

import java.util.List;

/**
 * A catalog as written, with all that it imports.
 *
 * @param files each file once, an imported one before the one that imports it; the last is the
 *     catalog itself
 * @param complete false if an imported file cannot be read, which is reported. A set that seems to
 *     be missing may be in that file
 */
public record WrittenCatalog(List<WrittenFile> files, boolean complete) {

  public WrittenFile main() {
    return files.get(files.size() - 1);
  }

  /** SHA-256 of the files' content, in hexadecimal: that of the catalog with its imports. */
  public String fingerprint() {
    return main().fingerprint();
  }
}
