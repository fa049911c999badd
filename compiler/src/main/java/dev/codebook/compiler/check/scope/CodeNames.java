package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.WrittenCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The constants of the codes that a set lists itself. */
final class CodeNames {

  private static final String WAY_OUT = "Add 'constant:' to the code, such as 'constant: OTHER'.";

  private CodeNames() {}

  /**
   * Constants by the names of codes, in order; {@link Constants#NONE} for those reported.
   *
   * @param joining the names of codes from other sets, about which the set says more
   */
  static Map<String, String> constants(DeclaredSet set, Set<String> joining, Findings findings) {
    Constants constants = new Constants(findings);
    Map<String, String> byName = new LinkedHashMap<>();
    for (WrittenCode code : set.written().codes()) {
      if (!joining.contains(code.name().value())) {
        byName.put(code.name().value(), constant(code, constants));
      }
    }
    return byName;
  }

  private static String constant(WrittenCode code, Constants constants) {
    return code.constant().isPresent()
        ? constants.chosen(code.constant().get())
        : constants.madeOf(code.name(), WAY_OUT);
  }
}
