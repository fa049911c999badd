package dev.codebook.compiler.emit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of types as one file writes them, and the imports that these need. A type whose simple
 * name means another one there is written with its package.
 */
final class Names {

  private final String packageName;
  private final String topLevel;
  private final Map<String, String> packagesOfShared;
  private final Set<String> topLevels;
  private final Set<String> nested;
  private final Set<String> imports = new TreeSet<>();

  /**
   * Starts without imports.
   *
   * @param topLevel the simple name of the file's one type; within it, its own types need no more
   *     than their names
   * @param packagesOfShared by the simple names of types that are in other packages
   * @param topLevels the simple names of the catalog's types
   * @param nested the simple names of types that the file's one has or inherits, and that an author
   *     chose
   */
  Names(
      String packageName,
      String topLevel,
      Map<String, String> packagesOfShared,
      Set<String> topLevels,
      Set<String> nested) {
    this.packageName = packageName;
    this.topLevel = topLevel;
    this.packagesOfShared = packagesOfShared;
    this.topLevels = topLevels;
    this.nested = nested;
  }

  String topLevel() {
    return topLevel;
  }

  /** A type of java.lang that a type of the catalog may be called as. */
  String lang(String simpleName) {
    return isTaken(simpleName) ? "java.lang." + simpleName : simpleName;
  }

  /** A type of java.util. */
  String util(String simpleName) {
    return imported("java.util", simpleName);
  }

  /** A type of java.time. */
  String time(String simpleName) {
    return imported("java.time", simpleName);
  }

  /** A type of Codebook's runtime that only generated code uses, or the mark of generated types. */
  String runtime(String simpleName) {
    boolean isMark = simpleName.equals("GeneratedFrom");
    return imported(isMark ? "dev.codebook" : "dev.codebook.internal", simpleName);
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

  /** The expression of an optional that has the value if there is one. */
  String optional(String type, Optional<String> value) {
    return value.isPresent() ? optionalOf(type, value.get()) : optionalEmpty(type);
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
    if (dot >= 0 && outer.equals(topLevel)) {
      return name.substring(dot + 1);
    }
    if (nested.contains(outer)) {
      return packageOf(outer) + "." + name;
    }
    if (packagesOfShared.containsKey(outer)) {
      imports.add(packageOf(outer) + "." + outer);
    }
    return name;
  }

  /** The name as Javadoc needs it, which is no reason to import a type. */
  String inJavadoc(String simpleName) {
    boolean isPlain = !packagesOfShared.containsKey(simpleName) && !nested.contains(simpleName);
    return isPlain ? simpleName : packageOf(simpleName) + "." + simpleName;
  }

  /** What stands before the type: its package, and what it imports. */
  String head() {
    StringBuilder head = new StringBuilder("package ").append(packageName).append(";\n\n");
    for (String type : imports) {
      head.append("import ").append(type).append(";\n");
    }
    return imports.isEmpty() ? head.toString() : head.append('\n').toString();
  }

  private String packageOf(String simpleName) {
    return packagesOfShared.getOrDefault(simpleName, packageName);
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
    if (isTaken(simpleName)) {
      return name;
    }
    imports.add(name);
    return simpleName;
  }

  private boolean isTaken(String simpleName) {
    return topLevels.contains(simpleName) || nested.contains(simpleName);
  }
}
