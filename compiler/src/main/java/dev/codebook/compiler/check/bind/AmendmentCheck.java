package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Amendment;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.WrittenCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a set says about codes that come from other sets. */
public final class AmendmentCheck {

  private final Schema schema;
  private final FieldValues values;
  private final Findings findings;

  public AmendmentCheck(Schema schema, FieldValues values, Findings findings) {
    this.schema = schema;
    this.values = values;
    this.findings = findings;
  }

  /**
   * The amendments by the names of the codes.
   *
   * @param joining the names of the codes that come from other sets
   */
  public Map<String, Amendment> check(Set<String> joining) {
    Map<String, Amendment> amendments = new HashMap<>();
    for (WrittenCode code : schema.set().written().codes()) {
      String name = code.name().value();
      if (joining.contains(name)) {
        amendments.put(name, new AmendmentBinder(schema, values, code, findings).bind());
      }
    }
    return amendments;
  }
}
