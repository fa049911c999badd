package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * How a code came from another set.
 *
 * @param set the set that lists the code
 * @param changes the values that the including set does not leave as they are
 * @param because why the including set says something else, or more
 */
public record Inclusion(String set, List<Change> changes, Optional<String> because) {

  /**
   * A value that is another one in the including set.
   *
   * @param set the set that has the value before, which may have included the code, too
   * @param field its place among the fields of the including set
   * @param before the value in the included set
   */
  public record Change(String set, int field, Optional<FieldValue> before) {}
}
