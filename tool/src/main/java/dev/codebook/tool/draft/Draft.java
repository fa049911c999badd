package dev.codebook.tool.draft;

import java.util.List;

/**
 * A catalog to be written.
 *
 * @param title may be empty
 */
public record Draft(String title, List<DraftSet> sets) {

  public Draft {
    sets = List.copyOf(sets);
  }
}
