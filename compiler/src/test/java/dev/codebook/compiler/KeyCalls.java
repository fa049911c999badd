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
    Class<?> parameter = method.equals("of") ? received(key) : javaType(key);
    return type.getMethod(name, parameter).invoke(null, argument);
  }

  /** The open type takes any {@code CharSequence}, so that it has one factory for a String. */
  private static Class<?> received(Key key) {
    return key.type() == KeyType.TEXT ? CharSequence.class : javaType(key);
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
