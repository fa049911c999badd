package dev.codebook.compiler.check.draft;

import java.util.List;

/**
 * A set that is checked.
 *
 * @param codes its own, then those that it includes
 */
public record SetDraft(
    Schema schema,
    List<RangeDraft> ranges,
    List<GroupDraft> groups,
    Reserved reserved,
    List<CodeDraft> codes,
    Division division) {

  /** Whether any range gives a field. */
  public boolean isGivenByRange(FieldDraft field) {
    for (RangeDraft range : ranges) {
      if (range.fields().get(field.place()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
