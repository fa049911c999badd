package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.ExistingRange;
import dev.codebook.tool.guess.TableKeys;
import java.util.List;

/**
 * The codes whose changed facts a person takes over.
 *
 * @param codes names, constants or keys of codes; or {@code all}
 */
record Taken(List<String> codes) {

  boolean takes(ExistingCode code) {
    return codes.stream().anyMatch(it -> it.equals("all") || names(it, code));
  }

  boolean takes(ExistingRange range) {
    return codes.stream()
        .anyMatch(
            it ->
                it.equals("all")
                    || it.equals(range.shownInterval())
                    || range.names().stream().anyMatch(it::equalsIgnoreCase));
  }

  /** Whether a person takes a code that the catalog does not have. */
  boolean takes(DraftCode code) {
    return codes.stream()
        .anyMatch(
            it ->
                it.equals("all")
                    || it.equalsIgnoreCase(code.name())
                    || code.keys().stream().anyMatch(values -> values.contains(it)));
  }

  private static boolean names(String written, ExistingCode code) {
    boolean hex = written.matches("0x[0-9A-Fa-f]{1,16}");
    String key = hex ? TableKeys.identity(written) : written;
    return written.equalsIgnoreCase(code.name())
        || written.equals(code.constant())
        || code.keys().stream().anyMatch(it -> it.contains(key));
  }
}
