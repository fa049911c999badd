package dev.codebook.processor;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A catalog as an annotation names it.
 *
 * @param written the annotation's value
 */
record CatalogName(String written) {

  private static final String CLASS_PATH_ONLY = "classpath:";

  /** A name that every file system can hold, and that does not lead out of its directory. */
  private static final Pattern PART = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:*?\"<>|\\p{Cntrl}]+");

  /** True where only dependencies are to be looked through. */
  boolean isOnClassPathOnly() {
    return written.startsWith(CLASS_PATH_ONLY);
  }

  /** The path with {@code /} between its parts, below whatever directory is looked through. */
  String path() {
    return isOnClassPathOnly() ? written.substring(CLASS_PATH_ONLY.length()) : written;
  }

  /** The rule and a way out, where {@link #path} leads nowhere by the way it is written. */
  Optional<String> objection() {
    return Stream.of(path().split("/", -1)).allMatch(part -> PART.matcher(part).matches())
        ? Optional.empty()
        : Optional.of(
            "A catalog is named by a file name, or by a path of names with '/' between them and"
                + " without '.' and '..', such as 'codes.yaml' or 'vendor/codes.yaml'.");
  }
}
