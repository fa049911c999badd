package dev.codebook.tool.session;

import dev.codebook.compiler.digest.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The catalogs that a command has read or missed, so that a build can tell when to run it again.
 */
public final class InputLog {

  private final Map<Input, String> digests = new LinkedHashMap<>();
  private boolean torn;

  /** Whether there is a file. The answer is an input, too. */
  public boolean exists(Input input) {
    boolean exists = input.exists();
    if (!exists) {
      add(input, "");
    }
    return exists;
  }

  /** Opens a file, and logs what is read of it. Reading it again could see a later version. */
  public InputStream open(Input input) throws IOException {
    MessageDigest running = Sha256.start();
    return new FilterInputStream(new DigestInputStream(input.open(), running)) {
      @Override
      public void close() throws IOException {
        super.close();
        add(input, Sha256.end(running));
      }
    };
  }

  /** Each file with the SHA-256 of what was read, or an empty text if there was none. */
  public Map<Input, String> digests() {
    return digests;
  }

  /** Whether a file changed while the command ran. */
  public boolean isTorn() {
    return torn;
  }

  private void add(Input input, String digest) {
    String before = digests.put(input, digest);
    torn |= before != null && !before.equals(digest);
  }
}
