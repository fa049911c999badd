package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;

/** The names of the types in the generated package. Each is made once, since JavaPoet checks it. */
final class ClassNames {

  private final String packageName;
  private final Map<String, ClassName> names = new HashMap<>();

  ClassNames(String packageName) {
    this.packageName = packageName;
  }

  ClassName of(String simpleName) {
    return names.computeIfAbsent(simpleName, name -> ClassName.get(packageName, name));
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
}
