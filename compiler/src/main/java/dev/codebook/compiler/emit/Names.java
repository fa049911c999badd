package dev.codebook.compiler.emit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of types as one file writes them, and the imports that these need. A type of Java's
 * whose name means a type of the catalog is written with its package.
 */
final class Names {

  private final String packageName;
  private final String topLevel;
  private final Map<String, String> packagesOfShared;
  private final Set<String> taken;
  private final Set<String> imports = new TreeSet<>();

  /**
   * Starts without imports.
   *
   * @param topLevel the simple name of the file's one type; within it, its own types need no more
   *     than their names
   * @param packagesOfShared by the simple names of types that are in other packages
   * @param taken the simple names that mean a type of the catalog
   */
  Names(
      String packageName,
      String topLevel,
      Map<String, String> packagesOfShared,
      Set<String> taken) {
    this.packageName = packageName;
    this.topLevel = topLevel;
    this.packagesOfShared = packagesOfShared;
    this.taken = taken;
  }

  String topLevel() {
    return topLevel;
  }

  /** A type of java.lang that a type of the catalog may be called as. */
  String lang(String simpleName) {
    return taken.contains(simpleName) ? "java.lang." + simpleName : simpleName;
  }

  /** A type of java.util. */
  String util(String simpleName) {
    return imported("java.util", simpleName);
  }

  /** A type of Codebook's runtime. */
  String runtime(String simpleName) {
    return imported("dev.codebook", simpleName);
  }

  /** {@code Optional<Boolean>}; numbers have optional types of their own. */
  String optional(String type) {
    String raw = rawOptional(type);
    return hasOwnOptional(type) ? raw : raw + "<" + boxed(type) + ">";
  }

  /** The expression of an optional that has the value. */
  String optionalOf(String type, String value) {
    return rawOptional(type) + ".of(" + value + ")";
  }

  /** The expression of an optional that is empty. */
  String optionalEmpty(String type) {
    return rawOptional(type) + ".empty()";
  }

  /** Whether Java keeps an optional value of that type without an object for the value. */
  static boolean hasOwnOptional(String type) {
    return type.equals("int") || type.equals("long");
  }

  /** The type of what may be null, where the type may be {@code boolean} but is no number. */
  static String boxed(String type) {
    return type.equals("boolean") ? "Boolean" : type;
  }

  /** A type of the catalog, such as {@code DeliveryCode} or {@code DeliveryCode.Visitor}. */
  String ofCatalog(String name) {
    int dot = name.indexOf('.');
    String outer = dot < 0 ? name : name.substring(0, dot);
    String shared = packagesOfShared.get(outer);
    if (shared != null) {
      imports.add(shared + "." + outer);
    }
    return dot >= 0 && outer.equals(topLevel) ? name.substring(dot + 1) : name;
  }

  /** The name as Javadoc needs it, which is no reason to import a type. */
  String inJavadoc(String simpleName) {
    String shared = packagesOfShared.get(simpleName);
    return shared == null ? simpleName : shared + "." + simpleName;
  }

  /** What stands before the type: its package, and what it imports. */
  String head() {
    StringBuilder head = new StringBuilder("package ").append(packageName).append(";\n\n");
    for (String type : imports) {
      head.append("import ").append(type).append(";\n");
    }
    return imports.isEmpty() ? head.toString() : head.append('\n').toString();
  }

  private String rawOptional(String type) {
    return switch (type) {
      case "int" -> util("OptionalInt");
      case "long" -> util("OptionalLong");
      default -> util("Optional");
    };
  }

  private String imported(String from, String simpleName) {
    String name = from + "." + simpleName;
    if (taken.contains(simpleName)) {
      return name;
    }
    imports.add(name);
    return simpleName;
  }
}
