package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.ReceivedCode;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What a golden case with masks generates is asked for any number. */
class MaskPropertyTest {

  private static final String PACKAGE = "com.example.codes";
  private static final CaseFile FILE = CaseDirectories.file("golden/masked");
  private static final List<CodeSet> SETS = FILE.meant().sets();

  private static CompiledTypes types;

  @BeforeContainer
  static void compile() throws IOException {
    Path directory = Files.createTempDirectory("masks");
    types = CompiledTypes.of(Compiling.compile(FILE, "codes.yaml", PACKAGE).files(), directory);
  }

  @AfterContainer
  static void close() throws IOException {
    types.close();
  }

  /** A number that is received by a key with a mask. */
  private record Received(CodeSet set, int place, long number) {

    Key key() {
      return set.keys().get(place);
    }

    KeyMask mask() {
      return key().mask().orElseThrow();
    }

    Object raw() {
      return KeyCalls.number(key().type(), number);
    }

    ReceivedCode code() throws ReflectiveOperationException {
      return (ReceivedCode) KeyCalls.call(open(), "of", key(), raw());
    }

    Optional<String> constant() {
      return set.codes().stream()
          .filter(
              code ->
                  Stream.concat(code.keys().get(place).stream(), code.aliases().get(place).stream())
                      .anyMatch(it -> ((KeyValue.Number) it).value() == mask().of(number)))
          .map(Code::constant)
          .findFirst();
    }

    Class<?> open() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.openName());
    }

    Class<?> closed() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.name());
    }

    Class<?> record(String kind) throws ClassNotFoundException {
      String several = set.keys().size() > 1 ? "$" + JavaName.capitalized(key().name()) : "";
      return types.type(PACKAGE + "." + set.openName() + "$" + kind + several);
    }

    @Override
    public String toString() {
      return set.name() + " " + key().name() + " 0x" + Long.toHexString(number);
    }
  }

  @Provide
  Arbitrary<Received> received() {
    List<Received> held = new ArrayList<>();
    for (CodeSet set : SETS) {
      for (int place = 0; place < set.keys().size(); place++) {
        if (set.keys().get(place).mask().isPresent()) {
          held.addAll(held(set, place));
        }
      }
    }
    Arbitrary<Long> bits = Arbitraries.longs();
    return Arbitraries.of(held)
        .flatMap(
            it ->
                Arbitraries.frequencyOf(
                        Tuple.of(4, bits.map(more -> it.number() | (more & it.mask().others()))),
                        Tuple.of(1, Arbitraries.just(it.number())),
                        Tuple.of(1, bits))
                    .map(number -> new Received(it.set(), it.place(), fitting(it, number))));
  }

  private static long fitting(Received received, long number) {
    return ((Number) KeyCalls.number(received.key().type(), number)).longValue();
  }

  private static List<Received> held(CodeSet set, int place) {
    return set.codes().stream()
        .flatMap(
            code ->
                Stream.concat(code.keys().get(place).stream(), code.aliases().get(place).stream()))
        .map(value -> new Received(set, place, ((KeyValue.Number) value).value()))
        .toList();
  }

  @Property
  void isFoundByWhatTheMaskLeaves(@ForAll("received") Received received) throws Exception {
    Optional<?> found =
        (Optional<?>) KeyCalls.call(received.closed(), "find", received.key(), received.raw());
    assertThat(found.map(code -> ((Enum<?>) code).name())).isEqualTo(received.constant());
    ReceivedCode code = received.code();
    assertThat(recognized(received)).isEqualTo(found);
    assertThat(code.isRecognized()).isEqualTo(found.isPresent());
    if (found.isPresent()) {
      assertThat(KeyCalls.call(received.closed(), "from", received.key(), received.raw()))
          .isSameAs(found.get());
      assertThat(code.title()).isEqualTo(((ReceivedCode) found.get()).title());
    }
  }

  @Property
  void keepsTheKeyAsItCame(@ForAll("received") Received received) throws Exception {
    ReceivedCode code = received.code();
    boolean variant = received.constant().isPresent() && !received.mask().covers(received.number());
    assertThat(received.record("Variant").isInstance(code)).isEqualTo(variant);
    assertThat(received.record("Unrecognized").isInstance(code))
        .isEqualTo(received.constant().isEmpty());
    if (!(code instanceof Enum)) {
      assertThat(key(received, code)).isEqualTo(received.number());
      assertThat(code).isEqualTo(received.code()).hasSameHashCodeAs(received.code());
    }
    assertThat(Serialized.copy(code)).isEqualTo(code);
    if (received.set().wire().equals(Optional.of(received.key())) && !(code instanceof Enum)) {
      String text = code.keyText();
      assertThat(text).isEqualTo(received.raw().toString());
      assertThat(received.open().getMethod("valueOf", String.class).invoke(null, text))
          .isEqualTo(code);
    }
  }

  @Property
  void isDecidedAsItsCode(@ForAll("received") Received received) throws Exception {
    Function<Object, Object> recognized = code -> ((Enum<?>) code).name();
    Function<Object, Object> unrecognized = code -> "unrecognized";
    assertThat(
            received
                .open()
                .getMethod("fold", Function.class, Function.class)
                .invoke(received.code(), recognized, unrecognized))
        .isEqualTo(received.constant().orElse("unrecognized"));
    assertThat(visited(received)).isEqualTo(visit(received));
    for (Object constant : constants(received)) {
      boolean is = ((Enum<?>) constant).name().equals(received.constant().orElse(""));
      assertThat(
              received.open().getMethod("is", received.closed()).invoke(received.code(), constant))
          .isEqualTo(is);
    }
  }

  @Property
  void isInARangeByWhatTheMaskLeaves(@ForAll("received") Received received) throws Exception {
    for (Range range : received.set().ranges()) {
      Class<?> type = types.type(PACKAGE + "." + received.set().name() + "$Range");
      Object constant = type.getMethod("valueOf", String.class).invoke(null, range.constant());
      Object code = recognized(received).map(it -> (Object) it).orElse(received.code());
      boolean isIn =
          (boolean) received.open().getMethod("isIn", type).invoke(received.code(), constant);
      assertThat(isIn).isEqualTo(received.open().getMethod("isIn", type).invoke(code, constant));
      if (received.constant().isEmpty()) {
        KeyValue masked = new KeyValue.Number(received.mask().of(received.number()), true);
        assertThat(isIn)
            .isEqualTo(
                range.intervals().get(received.place()).map(it -> it.holds(masked)).orElse(false));
      }
    }
  }

  @Property
  void isNeverMadeOfAnotherCode(@ForAll("received") Received received) throws Exception {
    ReceivedCode code = received.code();
    for (Object constant : constants(received)) {
      if (received.record("Variant").isInstance(code) && recognized(received).get() == constant) {
        assertThat(variant(received, constant)).isEqualTo(code);
      } else {
        assertThatThrownBy(() -> variant(received, constant))
            .hasCauseInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThatThrownBy(() -> variant(received, null))
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  private static Object variant(Received received, Object constant)
      throws ReflectiveOperationException {
    return received
        .record("Variant")
        .getConstructor(KeyCalls.javaType(received.key()), received.closed())
        .newInstance(received.raw(), constant);
  }

  private static Optional<?> recognized(Received received) throws ReflectiveOperationException {
    return (Optional<?>) received.open().getMethod("recognized").invoke(received.code());
  }

  private static List<Object> constants(Received received) throws ReflectiveOperationException {
    Object values = received.closed().getMethod("values").invoke(null);
    return values instanceof List<?> list ? List.copyOf(list) : List.of((Object[]) values);
  }

  /** The key that is sent for a code that was received by it. */
  private static long key(Received received, ReceivedCode code)
      throws ReflectiveOperationException {
    boolean several = received.set().keys().size() > 1;
    String name = received.key().name();
    Object key =
        received.open().getMethod(several ? "as" + JavaName.capitalized(name) : name).invoke(code);
    if (key instanceof OptionalInt some) {
      return some.getAsInt();
    }
    return key instanceof OptionalLong some ? some.getAsLong() : ((Number) key).longValue();
  }

  /** The method of the open type's visitor that is called for what was received. */
  private static Object visited(Received received) throws ReflectiveOperationException {
    Class<?> visitor = types.type(received.open().getName() + "$Visitor");
    Object namesItsMethod =
        Proxy.newProxyInstance(
            visitor.getClassLoader(),
            new Class<?>[] {visitor},
            (proxy, method, arguments) -> method.getName());
    try {
      return received.open().getMethod("accept", visitor).invoke(received.code(), namesItsMethod);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static String visit(Received received) {
    if (received.constant().isEmpty()) {
      return "visitUnrecognized";
    }
    String constant = received.constant().get();
    return "visit"
        + received.set().sections().stream()
            .filter(it -> it.codes().stream().anyMatch(code -> code.constant().equals(constant)))
            .map(it -> it.name())
            .findFirst()
            .orElse(JavaName.pascal(constant));
  }
}
