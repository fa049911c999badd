package dev.codebook.compiler;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.ReceivedCode;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden cases generate is asked which codes are in which ranges and groups. */
class MembershipTest {

  private static final String PACKAGE = "com.example.codes";

  @TempDir Path directory;

  static Stream<String> cases() {
    return CaseDirectories.below("golden").stream()
        .map(CaseDirectories::name)
        .filter(
            name ->
                CaseDirectories.file(name).meant().sets().stream()
                    .anyMatch(MembershipTest::hasAny));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWhatTheCatalogSays(String name) throws Exception {
    CaseFile file = CaseDirectories.file(name);
    Compilation compilation = Compiling.compile(file, "codes.yaml", PACKAGE);
    try (CompiledTypes types = CompiledTypes.of(compilation.files(), directory)) {
      for (CodeSet set : file.meant().sets().stream().filter(MembershipTest::hasAny).toList()) {
        new SetCheck(set, types).run();
      }
    }
  }

  @Test
  void thereAreCases() {
    assertThat(cases().flatMap(it -> CaseDirectories.file(it).meant().sets().stream()))
        .anyMatch(set -> !set.ranges().isEmpty() && !set.groups().isEmpty())
        .anyMatch(set -> set.isSplit() && !set.ranges().isEmpty())
        .anyMatch(set -> set.isSplit() && !set.groups().isEmpty());
  }

  private static boolean hasAny(CodeSet set) {
    boolean any = !set.ranges().isEmpty() || !set.groups().isEmpty();
    return any && !set.hasParts();
  }

  private record SetCheck(CodeSet set, CompiledTypes types) {

    void run() throws ReflectiveOperationException {
      for (Group group : set.groups()) {
        check(group);
      }
      for (Range range : set.ranges()) {
        check(range);
      }
    }

    private void check(Group group) throws ReflectiveOperationException {
      Object constant = constant("Group", group.constant());
      Set<?> codes = (Set<?>) constant.getClass().getMethod("codes").invoke(constant);
      assertThat(codes)
          .extracting(code -> ((Enum<?>) code).name())
          .containsExactlyElementsOf(group.codes());
      for (Code code : set.codes()) {
        Object recognized = recognized(code);
        assertThat(isIn(recognized, constant)).isEqualTo(group.codes().contains(code.constant()));
        assertThat(codes.contains(recognized)).isEqualTo(isIn(recognized, constant));
        assertThat(contains(constant, recognized)).isEqualTo(isIn(recognized, constant));
      }
      for (int i = 0; i < set.keys().size(); i++) {
        assertThat(isIn(unrecognized(i), constant)).isFalse();
      }
    }

    private void check(Range range) throws ReflectiveOperationException {
      Object constant = constant("Range", range.constant());
      for (Code code : set.codes()) {
        assertThat(isIn(recognized(code), constant)).as(code.constant()).isEqualTo(in(range, code));
        assertThat(ranges(recognized(code)).contains(constant)).isEqualTo(in(range, code));
      }
      for (int i = 0; i < set.keys().size(); i++) {
        Optional<Range.Span> span = range.intervals().get(i);
        for (KeyValue key : span.map(SetCheck::edges).orElse(List.of())) {
          ReceivedCode received = (ReceivedCode) of(i, argument(set.keys().get(i), key));
          if (!received.isRecognized()) {
            boolean holds = span.get().holds(masked(set.keys().get(i), key));
            assertThat(isIn(received, constant)).as("%s", key).isEqualTo(holds);
            assertThat(ranges(received).contains(constant)).isEqualTo(holds);
          }
        }
      }
    }

    private boolean contains(Object group, Object code) throws ReflectiveOperationException {
      Class<?> closed = types.type(PACKAGE + "." + set.name());
      return (boolean) group.getClass().getMethod("contains", closed).invoke(group, code);
    }

    private static Object argument(Key key, KeyValue value) {
      return value instanceof KeyValue.Number number
          ? KeyCalls.number(key.type(), number.value())
          : ((KeyValue.Text) value).value();
    }

    private static KeyValue masked(Key key, KeyValue value) {
      return key.mask().isPresent() && value instanceof KeyValue.Number number
          ? new KeyValue.Number(key.mask().get().of(number.value()), number.hex())
          : value;
    }

    private static List<KeyValue> edges(Range.Span span) {
      if (span instanceof Range.Texts texts) {
        String first = texts.first();
        String last = texts.last();
        return Stream.of(
                first, last, first + "0", last + "Z", "", "\uFFFF", first.toUpperCase(ROOT))
            .map(text -> (KeyValue) new KeyValue.Text(text))
            .toList();
      }
      Range.Interval numbers = (Range.Interval) span;
      long first = numbers.first();
      long last = numbers.last();
      return Stream.of(first - 1, first, last, last + 1)
          .map(number -> (KeyValue) new KeyValue.Number(number, false))
          .toList();
    }

    private boolean in(Range range, Code code) {
      for (int i = 0; i < set.keys().size(); i++) {
        if (range.intervals().get(i).isPresent()
            && code.keys().get(i).isPresent()
            && range.intervals().get(i).get().holds(code.keys().get(i).get())) {
          return true;
        }
      }
      return false;
    }

    private Object constant(String nested, String name) throws ReflectiveOperationException {
      Class<?> type = types.type(PACKAGE + "." + set.name() + "$" + nested);
      return type.getMethod("valueOf", String.class).invoke(null, name);
    }

    /** The code as it is received by the first key that it has. */
    private Object recognized(Code code) throws ReflectiveOperationException {
      int position = 0;
      while (code.keys().get(position).isEmpty()) {
        position++;
      }
      KeyValue value = code.keys().get(position).orElseThrow();
      return of(position, KeyCalls.raw(set.keys().get(position), value));
    }

    private Object unrecognized(int position) throws ReflectiveOperationException {
      KeyType type = set.keys().get(position).type();
      return of(position, type == KeyType.TEXT ? "\0" : KeyCalls.number(type, -987_654_321));
    }

    private Object of(int position, Object raw) throws ReflectiveOperationException {
      Class<?> open = types.type(PACKAGE + "." + set.openName());
      return KeyCalls.call(open, "of", set.keys().get(position), raw);
    }

    private Set<?> ranges(Object code) throws ReflectiveOperationException {
      Class<?> open = types.type(PACKAGE + "." + set.openName());
      return (Set<?>) open.getMethod("ranges").invoke(code);
    }

    private boolean isIn(Object code, Object rangeOrGroup) throws ReflectiveOperationException {
      Class<?> open = types.type(PACKAGE + "." + set.openName());
      return (boolean) open.getMethod("isIn", rangeOrGroup.getClass()).invoke(code, rangeOrGroup);
    }
  }
}
