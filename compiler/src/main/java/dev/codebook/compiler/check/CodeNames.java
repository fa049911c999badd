package dev.codebook.compiler.check;

import dev.codebook.compiler.read.Located;
import dev.codebook.compiler.read.Node;
import dev.codebook.compiler.read.WrittenCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The constants of the codes that a set lists itself. */
final class CodeNames {

  private static final String WAY_OUT = "Add 'constant:' to the code, such as 'constant: OTHER'.";

  private final Scalars scalars;
  private final Constants constants;

  private CodeNames(Report report) {
    this.scalars = new Scalars(report);
    this.constants = new Constants(report);
  }

  /** Constants by the names of codes, in order; {@link Constants#NONE} for what is reported. */
  static Map<String, String> constants(DeclaredSet set, Report report) {
    CodeNames names = new CodeNames(report);
    Map<String, String> constants = new LinkedHashMap<>();
    for (WrittenCode code : set.written().codes()) {
      constants.computeIfAbsent(code.name().value(), name -> names.constant(code));
    }
    return constants;
  }

  private String constant(WrittenCode code) {
    Optional<Node.Entry> chosen =
        code.entries().stream()
            .filter(entry -> entry.name().text().equals(Builtins.CONSTANT))
            .findFirst();
    return chosen.map(this::chosen).orElseGet(() -> constants.madeOf(code.name(), WAY_OUT));
  }

  private String chosen(Node.Entry entry) {
    return scalars
        .single(Builtins.CONSTANT, entry.value())
        .map(scalar -> constants.chosen(new Located<>(scalar.text(), scalar.position())))
        .orElse(Constants.NONE);
  }
}
