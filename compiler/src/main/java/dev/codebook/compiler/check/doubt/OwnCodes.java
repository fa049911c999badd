package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import java.util.ArrayList;
import java.util.List;

/** The codes that a set lists itself. Those of another set are looked at there. */
final class OwnCodes {

  private OwnCodes() {}

  static List<CodeDraft> of(SetDraft set) {
    List<CodeDraft> own = new ArrayList<>();
    for (CodeDraft code : set.codes()) {
      if (code.include().isEmpty()) {
        own.add(code);
      }
    }
    return own;
  }
}
