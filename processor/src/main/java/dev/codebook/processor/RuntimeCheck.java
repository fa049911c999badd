package dev.codebook.processor;

import dev.codebook.compiler.finding.Rule;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import dev.codebook.processor.work.RuntimeNames;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Checks that the runtime on the user's class path has everything that generated code will call.
 * Otherwise that code would fail with a {@code NoSuchMethodError}, and perhaps only in production.
 */
final class RuntimeCheck {

  /** The level of the runtime that generated code needs: {@code RuntimeLevel.LEVEL} or less. */
  static final int NEEDED = 1;

  /** The first release whose runtime has that level. */
  private static final String FIRST_RELEASE = "0.1.0";

  private final Elements elements;
  private final Reporter reporter;

  RuntimeCheck(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /**
   * True if the runtime can serve every package. Reports the first package that it cannot serve.
   */
  boolean passes(List<List<NamedCatalog>> packages) {
    for (List<NamedCatalog> named : packages) {
      NamedCatalog first = named.get(0);
      if (levelFor(first.in()) < NEEDED) {
        reporter.report(first, Rule.OUTDATED_RUNTIME, outdated());
        return false;
      }
    }
    return true;
  }

  private int levelFor(PackageElement in) {
    ModuleElement module = elements.getModuleOf(in);
    TypeElement type =
        module == null
            ? elements.getTypeElement(RuntimeNames.RUNTIME_LEVEL)
            : elements.getTypeElement(module, RuntimeNames.RUNTIME_LEVEL);
    if (type != null) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        if (field.getConstantValue() instanceof Integer level) {
          return level;
        }
      }
    }
    return 0;
  }

  private static String outdated() {
    return "codebook-runtime is older than codebook-processor. The runtime has to have everything"
        + " that the generated types call. Use codebook-runtime "
        + FIRST_RELEASE
        + " or later.";
  }
}
