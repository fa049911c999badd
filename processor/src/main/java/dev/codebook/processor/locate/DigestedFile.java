package dev.codebook.processor.locate;

import dev.codebook.compiler.digest.Sha256;
import dev.codebook.compiler.read.written.CatalogFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * A catalog's file that keeps the digest of the content that was read. Reading the file again to
 * hash it could see a later version.
 */
public final class DigestedFile implements CatalogFile {

  private final CatalogFile file;
  private String digest = "";

  public DigestedFile(CatalogFile file) {
    this.file = file;
  }

  /** The file itself. */
  public CatalogFile file() {
    return file;
  }

  /** SHA-256 of the content that was read last, in hexadecimal. */
  public String digest() {
    return digest;
  }

  @Override
  public String displayPath() {
    return file.displayPath();
  }

  @Override
  public String identity() {
    return file.identity();
  }

  @Override
  public InputStream open() throws IOException {
    MessageDigest running = Sha256.start();
    return new FilterInputStream(new DigestInputStream(file.open(), running)) {
      @Override
      public void close() throws IOException {
        super.close();
        digest = Sha256.end(running);
      }
    };
  }

  @Override
  public Optional<CatalogFile> imported(String path) {
    Optional<CatalogFile> imported = file.imported(path);
    return imported.isPresent() ? Optional.of(new DigestedFile(imported.get())) : Optional.empty();
  }

  @Override
  public Optional<String> objection(String path) {
    return file.objection(path);
  }
}
