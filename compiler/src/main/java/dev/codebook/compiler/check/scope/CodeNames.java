package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.WrittenCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of the codes that a set lists itself. */
final class CodeNames {

  private static final String WAY_OUT = "Add 'constant:' to the code, such as 'constant: OTHER'.";

  private CodeNames() {}

  /** Constants by the names of codes, in order; {@link Constants#NONE} for those reported. */
  static Map<String, String> constants(DeclaredSet set, Findings findings) {
    Constants constants = new Constants(findings);
    Map<String, String> byName = new LinkedHashMap<>();
    for (WrittenCode code : set.written().codes()) {
      String constant =
          code.constant().isPresent()
              ? constants.chosen(code.constant().get())
              : constants.madeOf(code.name(), WAY_OUT);
      byName.put(code.name().value(), constant);
    }
    return byName;
  }
}
