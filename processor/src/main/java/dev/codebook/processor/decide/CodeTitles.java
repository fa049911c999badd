package dev.codebook.processor.decide;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The keys and names of codes, for readers who do not know a code by its method's name alone. */
public final class CodeTitles {

  /** The sets of each package that this compilation generates types of. */
  private final Map<String, List<CodeSet>> sets = new HashMap<>();

  /** By the method's type and name. Made only if it is needed. */
  private Map<String, String> byMethod;

  /** Adds the sets that types of a package have been generated from. */
  public void add(String packageName, List<CodeSet> generated) {
    sets.computeIfAbsent(packageName, name -> new ArrayList<>()).addAll(generated);
  }

  /** A method's name, with the code that it decides about if that is known. */
  String titled(ExecutableElement method) {
    if (byMethod == null) {
      byMethod = byMethod();
    }
    String name = method.getSimpleName().toString();
    Element closed = method.getEnclosingElement().getEnclosingElement();
    String title =
        closed instanceof TypeElement type
            ? byMethod.get(type.getQualifiedName() + "." + name)
            : null;
    return title == null ? name : name + " (" + title + ")";
  }

  private Map<String, String> byMethod() {
    Map<String, String> titles = new HashMap<>();
    for (Map.Entry<String, List<CodeSet>> each : sets.entrySet()) {
      String prefix = each.getKey().isEmpty() ? "" : each.getKey() + ".";
      for (CodeSet set : each.getValue()) {
        put(titles, prefix + set.name(), set, set.codes());
        for (Section section : set.sections()) {
          put(titles, prefix + set.enumName(section), set, section.codes());
        }
      }
    }
    return titles;
  }

  private static void put(Map<String, String> titles, String type, CodeSet set, List<Code> codes) {
    for (Code code : codes) {
      titles.put(type + ".visit" + JavaName.pascal(code.constant()), title(set, code));
    }
  }

  private static String title(CodeSet set, Code code) {
    if (set.hasParts()) {
      return Shown.parts(set, code) + " " + code.title();
    }
    int key = set.wire().isPresent() ? set.keys().indexOf(set.wire().get()) : 0;
    Optional<KeyValue> value = code.keys().get(key);
    if (value.isPresent() && value.get() instanceof KeyValue.Number number) {
      return number.shown(set.keys().get(key).type().numbers().orElseThrow()) + " " + code.title();
    }
    boolean tells =
        value.isPresent()
            && value.get() instanceof KeyValue.Text text
            && !text.value().equals(code.title());
    return tells ? ((KeyValue.Text) value.get()).value() + " " + code.title() : code.title();
  }
}
