package dev.codebook.processor;

import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.Surroundings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * The module of a package, if only the unnamed one, as far as generated types depend on it: the
 * libraries that it can use, without those that an option excludes, and whether it has a name.
 */
final class UserModules {

  /** Takes {@link #ALL}, {@link #NONE}, or the names of libraries with commas between them. */
  static final String OPTION = "codebook.integrations";

  static final String ALL = "all";
  static final String NONE = "none";

  private final Elements elements;
  private final String wanted;

  UserModules(Elements elements, String wanted) {
    this.elements = elements;
    this.wanted = wanted == null ? ALL : wanted;
  }

  Surroundings around(PackageElement in) {
    // Not asked what it exports: javac would look for these packages before they have a type.
    ModuleElement module = elements.getModuleOf(in);
    return new Surroundings(libraries(module), module != null && !module.isUnnamed());
  }

  private Set<Integration> libraries(ModuleElement module) {
    Set<Integration> served = EnumSet.noneOf(Integration.class);
    List<String> names = List.of(wanted.split(",", -1));
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
