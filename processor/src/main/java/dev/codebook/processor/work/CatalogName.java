package dev.codebook.processor.work;

import java.util.Optional;

/**
 * A catalog as an annotation names it.
 *
 * @param written the annotation's value
 */
public record CatalogName(String written) {

  private static final String CLASS_PATH_ONLY = "classpath:";

  /** What not every file system can have in a name, beside control characters. */
  private static final String REFUSED = "/\\:*?\"<>|";

  /** True where only dependencies are to be looked through. */
  public boolean isOnClassPathOnly() {
    return written.startsWith(CLASS_PATH_ONLY);
  }

  /** The path with {@code /} between its parts, below whatever directory is looked through. */
  public String path() {
    return isOnClassPathOnly() ? written.substring(CLASS_PATH_ONLY.length()) : written;
  }

  /** The rule and a way out, where {@link #path} leads nowhere by the way it is written. */
  public Optional<String> objection() {
    for (String part : path().split("/", -1)) {
      if (!isName(part)) {
        return Optional.of(
            "A catalog is named by a file name, or by a path of names with '/' between them and"
                + " without '.' and '..', such as 'codes.yaml' or 'vendor/codes.yaml'.");
      }
    }
    return Optional.empty();
  }

  /** True for a name that every file system can hold, and that stays in its directory. */
  private static boolean isName(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c < ' ' || c == '\u007F' || REFUSED.indexOf(c) >= 0) {
        return false;
      }
    }
    return !part.isEmpty() && !part.equals(".") && !part.equals("..");
  }
}
