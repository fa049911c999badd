package dev.codebook.compiler;

import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;

/** Calls what generated types have for each key. */
final class KeyCalls {

  private KeyCalls() {}

  /** Calls a static method such as {@code of}, in whose name the key's follows. */
  static Object call(Class<?> type, String method, Key key, Object argument)
      throws ReflectiveOperationException {
    String name = method + (key.named() ? JavaName.capitalized(key.name()) : "");
    return type.getMethod(name, javaType(key)).invoke(null, argument);
  }

  static Class<?> javaType(Key key) {
    return switch (key.type()) {
      case INT -> int.class;
      case LONG -> long.class;
      case TEXT -> String.class;
    };
  }

  /** The value as Java has it. */
  static Object raw(Key key, KeyValue value) {
    return value instanceof KeyValue.Text text
        ? text.value()
        : number(key.type(), ((KeyValue.Number) value).value());
  }

  static Object number(KeyType type, long number) {
    return switch (type) {
      case INT -> (int) number;
      case LONG -> number;
      case TEXT -> throw new AssertionError(number);
    };
  }
}
