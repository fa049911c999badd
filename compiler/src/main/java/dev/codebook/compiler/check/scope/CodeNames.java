package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of the codes that a set lists itself. */
final class CodeNames {

  private static final String WAY_OUT = "Add 'constant:' to the code, such as 'constant: OTHER'.";

  private final Constants constants;

  private CodeNames(Findings findings) {
    this.constants = new Constants(findings);
  }

  /** Constants by the names of codes, in order; {@link Constants#NONE} for what is reported. */
  static Map<String, String> constants(DeclaredSet set, Findings findings) {
    CodeNames names = new CodeNames(findings);
    Map<String, String> constants = new LinkedHashMap<>();
    for (WrittenCode code : set.written().codes()) {
      if (!constants.containsKey(code.name().value())) {
        constants.put(code.name().value(), names.constant(code));
      }
    }
    return constants;
  }

  private String constant(WrittenCode code) {
    for (Node.Entry entry : code.entries()) {
      if (entry.name().text().equals(Builtins.CONSTANT)) {
        return constants.chosen(entry);
      }
    }
    return constants.madeOf(code.name(), WAY_OUT);
  }
}
