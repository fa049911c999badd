package dev.codebook.processor.work;

import java.util.Optional;

/**
 * A catalog as an annotation names it.
 *
 * @param written the annotation's value
 */
public record CatalogName(String written) {

  private static final String CLASS_PATH_ONLY = "classpath:";

  /** Characters that some file systems do not allow in a name, besides control characters. */
  private static final String REFUSED = "/\\:*?\"<>|";

  /** True if the catalog must be in a dependency. */
  public boolean isOnClassPathOnly() {
    return written.startsWith(CLASS_PATH_ONLY);
  }

  /** The path, with {@code /} between its parts, from any directory that may have the catalog. */
  public String path() {
    return isOnClassPathOnly() ? written.substring(CLASS_PATH_ONLY.length()) : written;
  }

  /** The rule and a way out if the {@link #path} cannot be a path. Otherwise empty. */
  public Optional<String> objection() {
    for (String part : path().split("/", -1)) {
      if (!isName(part)) {
        return Optional.of(
            "A name is a file name, or a path with '/' between its parts and without '.' and"
                + " '..'. Write it as in 'codes.yaml' or 'vendor/codes.yaml'.");
      }
    }
    return Optional.empty();
  }

  /** True for a name that every file system allows, and that does not leave its directory. */
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
