package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the types of a catalog, in the generated package or in that of shared ones. Each is
 * made once, since JavaPoet checks it.
 */
final class ClassNames {

  private final String packageName;
  private final Map<String, String> packagesOfShared;
  private final Map<String, ClassName> names = new ConcurrentHashMap<>();

  /**
   * Starts without names.
   *
   * @param packagesOfShared by the simple names of types that are in other packages
   */
  ClassNames(String packageName, Map<String, String> packagesOfShared) {
    this.packageName = packageName;
    this.packagesOfShared = packagesOfShared;
  }

  ClassName of(String simpleName) {
    return names.computeIfAbsent(simpleName, name -> ClassName.get(packageOf(name), name));
  }

  /** The name as Javadoc needs it, which is no reason to import a type. */
  String inJavadoc(String simpleName) {
    return packageOf(simpleName).equals(packageName)
        ? simpleName
        : packageOf(simpleName) + "." + simpleName;
  }

  ClassName nested(ClassName enclosing, String simpleName) {
    String key = String.join(".", enclosing.simpleNames()) + "." + simpleName;
    ClassName known = names.get(key);
    if (known == null) {
      known = enclosing.nestedClass(simpleName);
      names.put(key, known);
    }
    return known;
  }

  private String packageOf(String simpleName) {
    return packagesOfShared.getOrDefault(simpleName, packageName);
  }
}
