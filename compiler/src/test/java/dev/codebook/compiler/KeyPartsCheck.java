package dev.codebook.compiler;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.ReceivedCode;
import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Asks the types of a set whose key has several parts for its keys, and for keys beside them. */
record KeyPartsCheck(CodeSet set, CompiledTypes types) {

  private static final String PACKAGE = "com.example.codes";

  void run() throws Exception {
    Map<List<Object>, String> constants = constants();
    List<ReceivedCode> received = new ArrayList<>();
    for (List<Object> key : keysAndOthers(constants.keySet())) {
      String constant = constants.get(folded(key));
      received.add(constant == null ? unrecognized(key) : recognized(key, constant));
    }
    for (ReceivedCode code : received) {
      assertThat(Serialized.copy(code)).isEqualTo(code);
      checkRanges(code);
    }
    assertThat(received).anyMatch(ReceivedCode::isRecognized).anyMatch(it -> !it.isRecognized());
    checkOrder(received);
  }

  private ReceivedCode recognized(List<Object> key, String constant) throws Exception {
    ReceivedCode code = (ReceivedCode) call(open(), "of", key);
    assertThat(code)
        .isInstanceOfSatisfying(Enum.class, it -> assertThat(it.name()).isEqualTo(constant));
    assertThat(call(closed(), "find", key)).isEqualTo(Optional.of(code));
    assertThat(call(closed(), "from", key)).isSameAs(code);
    assertThat(code.toString()).endsWith(code.title());
    Class<?> record = types.type(PACKAGE + "." + set.openName() + "$Unrecognized");
    assertThatThrownBy(() -> record.getConstructor(parameters()).newInstance(key.toArray()))
        .hasCauseInstanceOf(IllegalArgumentException.class);
    return code;
  }

  private ReceivedCode unrecognized(List<Object> key) throws Exception {
    ReceivedCode code = (ReceivedCode) call(open(), "of", key);
    assertThat(code.isRecognized()).isFalse();
    assertThat(parts(code)).isEqualTo(key);
    assertThat(code).isEqualTo(call(open(), "of", key)).hasSameHashCodeAs(call(open(), "of", key));
    assertThat(code.keyText()).isEqualTo(key.stream().map(String::valueOf).collect(joining("/")));
    assertThat(call(closed(), "find", key)).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> call(closed(), "from", key))
        .hasCauseInstanceOf(IllegalArgumentException.class);
    return code;
  }

  private void checkRanges(ReceivedCode code) throws Exception {
    List<Object> parts = parts(code);
    for (Range range : set.ranges()) {
      Class<?> type = types.type(PACKAGE + "." + set.name() + "$Range");
      Object constant = type.getMethod("valueOf", String.class).invoke(null, range.constant());
      boolean in = holds(range, parts);
      assertThat(open().getMethod("isIn", type).invoke(code, constant))
          .as("%s", code)
          .isEqualTo(in);
      assertThat(((Set<?>) open().getMethod("ranges").invoke(code)).contains(constant))
          .isEqualTo(in);
    }
    if (!code.isRecognized()) {
      Optional<Range> first = set.ranges().stream().filter(it -> holds(it, parts)).findFirst();
      assertThat(code.title()).isEqualTo(first.map(Range::title).orElse(""));
    }
  }

  private static boolean holds(Range range, List<Object> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Optional<Range.Span> span = range.intervals().get(i);
      if (span.isPresent() && !span.get().holds(value(parts.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static KeyValue value(Object part) {
    return part instanceof String text
        ? new KeyValue.Text(text)
        : new KeyValue.Number(((Number) part).longValue(), false);
  }

  @SuppressWarnings("unchecked")
  private void checkOrder(List<ReceivedCode> received) throws Exception {
    List<ReceivedCode> sorted = new ArrayList<>(received);
    Collections.shuffle(sorted, new Random(1));
    sorted.sort((Comparator<ReceivedCode>) open().getMethod("byKey").invoke(null));
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(compare(parts(sorted.get(i - 1)), parts(sorted.get(i)))).isLessThanOrEqualTo(0);
    }
  }

  @SuppressWarnings("unchecked")
  private static int compare(List<Object> one, List<Object> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = ((Comparable<Object>) one.get(i)).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Keys of the set, and for each part of each one that differs in it. */
  private static List<List<Object>> keysAndOthers(Set<List<Object>> keys) {
    List<List<Object>> all = new ArrayList<>(keys);
    for (List<Object> key : keys) {
      for (int i = 0; i < key.size(); i++) {
        List<Object> other = new ArrayList<>(key);
        other.set(i, beside(key.get(i)));
        all.add(other);
      }
    }
    return all;
  }

  private static Object beside(Object part) {
    if (part instanceof Integer number) {
      return number + 1;
    }
    return part instanceof Long number ? (Object) (number - 1) : part + " ";
  }

  /** The constants by the keys and aliases, in one case if that is ignored. */
  private Map<List<Object>, String> constants() {
    Map<List<Object>, String> constants = new HashMap<>();
    for (Code code : set.codes()) {
      List<Object> own = new ArrayList<>();
      for (int i = 0; i < set.keys().size(); i++) {
        own.add(KeyCalls.raw(set.keys().get(i), code.keys().get(i).orElseThrow()));
      }
      constants.put(folded(own), code.constant());
      for (int alias = 0; alias < code.aliases().get(0).size(); alias++) {
        List<Object> other = new ArrayList<>();
        for (int i = 0; i < set.keys().size(); i++) {
          other.add(KeyCalls.raw(set.keys().get(i), code.aliases().get(i).get(alias)));
        }
        constants.put(folded(other), code.constant());
      }
    }
    return constants;
  }

  private List<Object> folded(List<Object> key) {
    List<Object> folded = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      Object part = key.get(i);
      folded.add(set.keys().get(i).ignoresCase() ? CaseFolding.fold((String) part) : part);
    }
    return folded;
  }

  private List<Object> parts(ReceivedCode code) throws ReflectiveOperationException {
    List<Object> parts = new ArrayList<>();
    for (Key part : set.keys()) {
      parts.add(open().getMethod(part.name()).invoke(code));
    }
    return parts;
  }

  private Class<?>[] parameters() {
    return set.keys().stream().map(KeyCalls::javaType).toArray(Class<?>[]::new);
  }

  private Object call(Class<?> type, String method, List<Object> key)
      throws ReflectiveOperationException {
    return type.getMethod(method, parameters()).invoke(null, key.toArray());
  }

  private Class<?> open() throws ClassNotFoundException {
    return types.type(PACKAGE + "." + set.openName());
  }

  private Class<?> closed() throws ClassNotFoundException {
    return types.type(PACKAGE + "." + set.name());
  }
}
