package dev.codebook.fuzz;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds each code of a set by each of its keys, and nothing by a key that no code has. */
record LookUpCheck(CodeSet set, String packageName, LoadedTypes types) {

  private static final String NO_SUCH_TEXT = "no such key";

  void run() throws ReflectiveOperationException {
    for (Code code : set.codes()) {
      if (set.hasParts()) {
        findsWhole(code);
      } else {
        findsByEach(code);
      }
    }
    for (int i = 0; i < set.keys().size() && !set.hasParts(); i++) {
      keepsOthers(set.keys().get(i));
    }
  }

  private void findsWhole(Code code) throws ReflectiveOperationException {
    for (int alias = -1; alias < code.aliases().get(0).size(); alias++) {
      List<Object> parts = new ArrayList<>();
      for (int i = 0; i < set.keys().size(); i++) {
        KeyValue part =
            alias < 0 ? code.keys().get(i).orElseThrow() : code.aliases().get(i).get(alias);
        parts.add(raw(set.keys().get(i), part));
      }
      finds(code, "", set.keys(), parts);
    }
  }

  private void findsByEach(Code code) throws ReflectiveOperationException {
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      List<KeyValue> values = new ArrayList<>(code.aliases().get(i));
      code.keys().get(i).ifPresent(values::add);
      for (KeyValue value : values) {
        finds(code, suffix(key), List.of(key), List.of(raw(key, value)));
      }
    }
  }

  private void finds(Code code, String suffix, List<Key> keys, List<Object> values)
      throws ReflectiveOperationException {
    Object found = call("find" + suffix, keys, values);
    Promises.hold(
        found instanceof Optional<?> optional
            && optional.orElse(null) instanceof Enum<?> constant
            && constant.name().equals(code.constant()),
        "finds another",
        set.name(),
        suffix,
        values,
        found);
  }

  private void keepsOthers(Key key) throws ReflectiveOperationException {
    if (key.type() == KeyType.TEXT) {
      Object found = call("find" + suffix(key), List.of(key), List.of(NO_SUCH_TEXT));
      Promises.hold(found.equals(Optional.empty()), set.name(), found);
      Class<?> open = types.loadClass(packageName + "." + set.openName());
      Object kept =
          open.getMethod("of" + suffix(key), CharSequence.class).invoke(null, NO_SUCH_TEXT);
      Promises.hold(!(kept instanceof Enum), kept);
    }
  }

  private Object call(String method, List<Key> keys, List<Object> values)
      throws ReflectiveOperationException {
    Class<?>[] parameters = keys.stream().map(LookUpCheck::javaType).toArray(Class<?>[]::new);
    try {
      return types
          .loadClass(packageName + "." + set.name())
          .getMethod(method, parameters)
          .invoke(null, values.toArray());
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + values, e.getCause());
    }
  }

  private static String suffix(Key key) {
    return key.named() ? JavaName.capitalized(key.name()) : "";
  }

  private static Class<?> javaType(Key key) {
    return switch (key.type()) {
      case INT -> int.class;
      case LONG -> long.class;
      case TEXT -> String.class;
    };
  }

  private static Object raw(Key key, KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      return key.type() == KeyType.INT ? (Object) (int) number.value() : (Object) number.value();
    }
    return ((KeyValue.Text) value).value();
  }
}
