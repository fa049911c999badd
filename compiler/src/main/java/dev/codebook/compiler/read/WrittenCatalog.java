package dev.codebook.compiler.read;

import java.util.List;

/**
 * A catalog as written, with all that it imports.
 *
 * @param files each file once, an imported one before the one that imports it; the last is the
 *     catalog itself
 * @param fingerprint SHA-256 of the files' content, in hexadecimal; it stays the same when only
 *     paths, line ends or a byte order mark change
 * @param complete false where something imported cannot be read, which is reported: then what seems
 *     to be missing may stand there
 */
public record WrittenCatalog(List<WrittenFile> files, String fingerprint, boolean complete) {

  /** A catalog of which everything is read. */
  public WrittenCatalog(List<WrittenFile> files, String fingerprint) {
    this(files, fingerprint, true);
  }

  public WrittenFile main() {
    return files.get(files.size() - 1);
  }
}
