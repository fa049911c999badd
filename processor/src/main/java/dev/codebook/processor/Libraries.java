package dev.codebook.processor;

import dev.codebook.compiler.model.Integration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * The libraries that the types of a package serve: those that the package can use, except for those
 * that an option excludes.
 */
final class Libraries {

  /** Takes {@link #ALL}, {@link #NONE}, or the names of libraries with commas between them. */
  static final String OPTION = "codebook.integrations";

  static final String ALL = "all";
  static final String NONE = "none";

  private final Elements elements;
  private final String wanted;

  Libraries(Elements elements, String wanted) {
    this.elements = elements;
    this.wanted = wanted == null ? ALL : wanted;
  }

  Set<Integration> of(PackageElement in) {
    Set<Integration> served = EnumSet.noneOf(Integration.class);
    if (wanted.equals(NONE)) {
      return served;
    }
    List<String> names = List.of(wanted.split(",", -1));
    ModuleElement module = elements.getModuleOf(in);
    for (Integration library : Integration.values()) {
      boolean isWanted = wanted.equals(ALL) || names.contains(library.option());
      if (isWanted && isThere(library.type(), module)) {
        served.add(library);
      }
    }
    return served;
  }

  private boolean isThere(String type, ModuleElement module) {
    return module == null
        ? elements.getTypeElement(type) != null
        : elements.getTypeElement(module, type) != null;
  }

  /** The names of all libraries. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Integration library : Integration.values()) {
      names.add(library.option());
    }
    return names;
  }
}
