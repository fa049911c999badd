package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Section;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden cases generate is compiled, loaded and asked for every key. */
class GeneratedTypesTest {

  private static final String PACKAGE = "com.example.codes";

  @TempDir Path directory;

  static Stream<String> cases() {
    return CaseDirectories.below("golden").stream().map(CaseDirectories::name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findWhatTheCatalogHolds(String name) throws Exception {
    CaseFile file = CaseDirectories.file(name);
    Compilation compilation =
        Compiling.compile(
            file,
            "codes.yaml",
            PACKAGE,
            GoldenTest.integrations(CaseDirectories.directory(name)),
            Size.DEFAULT);
    try (CompiledTypes types = CompiledTypes.of(compilation.files(), directory)) {
      for (CodeSet set : file.meant().sets()) {
        new SetCheck(set, types).run();
      }
    }
  }

  /** One set, asked through reflection as its users would ask it. */
  private record SetCheck(CodeSet set, CompiledTypes types) {

    void run() throws ReflectiveOperationException {
      assertThat(constants())
          .extracting(code -> ((Enum<?>) code).name())
          .containsExactlyInAnyOrderElementsOf(set.codes().stream().map(Code::constant).toList());
      // KeyPartsTest asks those whose key has several parts.
      for (int i = 0; i < set.keys().size() && !set.hasParts(); i++) {
        findsAll(set.keys().get(i), i);
      }
      dispatches();
    }

    private Class<?> closed() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.name());
    }

    private Class<?> open() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.openName());
    }

    private void findsAll(Key key, int position) throws ReflectiveOperationException {
      Set<Object> held = new HashSet<>();
      for (Code code : set.codes()) {
        for (KeyValue value : keysOf(code, position)) {
          Object raw = KeyCalls.raw(key, value);
          held.add(raw);
          finds(key, raw, code.constant());
        }
      }
      for (Object raw : Set.copyOf(held)) {
        for (Object other : Probes.near(raw)) {
          if (held.stream().noneMatch(it -> isSame(key, it, other))) {
            keepsUnrecognized(key, other);
          }
        }
      }
    }

    private static boolean isSame(Key key, Object one, Object other) {
      if (key.mask().isPresent()) {
        return masked(key, one) == masked(key, other);
      }
      return key.ignoresCase()
          ? ((String) one).equalsIgnoreCase((String) other)
          : one.equals(other);
    }

    private static long masked(Key key, Object number) {
      return key.mask().orElseThrow().of(((Number) number).longValue());
    }

    private static Iterable<KeyValue> keysOf(Code code, int position) {
      return Stream.concat(
              code.keys().get(position).stream(), code.aliases().get(position).stream())
          .toList();
    }

    private void finds(Key key, Object raw, String constant) throws ReflectiveOperationException {
      assertThat((Enum<?>) KeyCalls.call(closed(), "from", key, raw))
          .extracting(Enum::name)
          .isEqualTo(constant);
      assertThat(((Optional<?>) KeyCalls.call(closed(), "find", key, raw)).orElseThrow())
          .isSameAs(KeyCalls.call(open(), "of", key, raw));
      assertThat(fold(KeyCalls.call(open(), "of", key, raw))).isEqualTo("recognized " + constant);
      assertThatThrownBy(() -> unrecognized(key, raw))
          .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private void keepsUnrecognized(Key key, Object raw) throws ReflectiveOperationException {
      Object kept = KeyCalls.call(open(), "of", key, raw);
      assertThat(kept).isEqualTo(unrecognized(key, raw)).isNotInstanceOf(Enum.class);
      assertThat(kept.getClass().getMethod(key.name()).invoke(kept)).isEqualTo(raw);
      assertThat(fold(kept)).isEqualTo("unrecognized " + kept);
      assertThat((Optional<?>) KeyCalls.call(closed(), "find", key, raw)).isEmpty();
      assertThatThrownBy(() -> KeyCalls.call(closed(), "from", key, raw))
          .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private Object fold(Object received) throws ReflectiveOperationException {
      Function<Object, String> recognized = code -> "recognized " + ((Enum<?>) code).name();
      Function<Object, String> unrecognized = code -> "unrecognized " + code;
      return open()
          .getMethod("fold", Function.class, Function.class)
          .invoke(received, recognized, unrecognized);
    }

    private Object unrecognized(Key key, Object raw) throws ReflectiveOperationException {
      String several = set.keys().size() > 1 ? "$" + JavaName.capitalized(key.name()) : "";
      Class<?> type = types.type(PACKAGE + "." + set.openName() + "$Unrecognized" + several);
      return type.getConstructor(KeyCalls.javaType(key)).newInstance(raw);
    }

    /** The constants of the enum, or of all enums of a split set. */
    private List<Object> constants() throws ReflectiveOperationException {
      List<Object> constants = new ArrayList<>();
      for (Class<?> type : enums()) {
        constants.addAll(List.of(type.getEnumConstants()));
      }
      if (set.isSplit()) {
        assertThat(closed().getMethod("values").invoke(null)).isEqualTo(constants);
      }
      return constants;
    }

    private List<Class<?>> enums() throws ClassNotFoundException {
      List<Class<?>> enums = new ArrayList<>();
      for (Section section : set.sections()) {
        enums.add(types.type(PACKAGE + "." + set.name() + section.name()));
      }
      return set.isSplit() ? enums : List.of(closed());
    }

    private void dispatches() throws ReflectiveOperationException {
      for (Class<?> type : enums()) {
        dispatches(type);
      }
    }

    private void dispatches(Class<?> type) throws ReflectiveOperationException {
      Class<?> visitor = types.type(type.getName() + "$Visitor");
      Object namesItsMethod =
          Proxy.newProxyInstance(
              visitor.getClassLoader(),
              new Class<?>[] {visitor},
              (proxy, method, arguments) -> method.getName());
      Method accept = type.getMethod("accept", visitor);
      for (Object code : type.getEnumConstants()) {
        assertThat(accept.invoke(code, namesItsMethod))
            .isEqualTo("visit" + JavaName.pascal(((Enum<?>) code).name()));
      }
    }
  }

  /** Keys that are close enough to a held one to be taken for it by a careless look-up. */
  private static final class Probes {

    static Stream<Object> stream(Object key) {
      if (key instanceof Integer number) {
        return Stream.of(number + 1, number - 1, ~number, number ^ 0x10000, Integer.MIN_VALUE);
      }
      if (key instanceof Long number) {
        return Stream.of(number + 1, number - 1, ~number, number ^ (1L << 32), Long.MAX_VALUE);
      }
      String text = (String) key;
      return Stream.of(text + " ", " " + text, text + "\0", text.repeat(2), "", swapCase(text));
    }

    static Iterable<Object> near(Object key) {
      return stream(key).toList();
    }

    private static String swapCase(String text) {
      String upper = text.toUpperCase(java.util.Locale.ROOT);
      return upper.equals(text) ? text.toLowerCase(java.util.Locale.ROOT) : upper;
    }
  }
}
