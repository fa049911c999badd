package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.UnrecognizedCodes;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden cases generate is asked as a code of any set, and goes out and comes back. */
class CodeTest {

  private static final String PACKAGE = "com.example.codes";

  @TempDir Path directory;

  static Stream<String> cases() {
    return CaseDirectories.below("golden").stream().map(CaseDirectories::name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isItsKey(String name) throws Exception {
    CaseFile file = CaseDirectories.file(name);
    Compilation compilation = Compiling.compile(file, "codes.yaml", PACKAGE);
    try (CompiledTypes types = CompiledTypes.of(compilation.files(), directory)) {
      for (CodeSet set : file.meant().sets()) {
        if (!set.hasParts()) {
          new SetCheck(set, types).run();
        }
      }
    }
  }

  @Test
  void showsTheKeyAndTheTitle() throws Exception {
    try (CompiledTypes types = golden("wire")) {
      assertThat(of(types, "DeliveryCode", "Rest", 402)).hasToString("402 Message unroutable");
      assertThat(of(types, "DeliveryCode", "Rest", 503)).hasToString("403 Internal error");
      assertThat(of(types, "DeliveryCode", "Rest", 7)).hasToString("7 (unrecognized DeliveryCode)");
      assertThat(of(types, "DeliveryCode", "Smpp", 7))
          .hasToString("smpp 0x7 (unrecognized DeliveryCode)");
      assertThat(of(types, "Country", "Alpha2", "FR")).hasToString("FR");
      assertThat(of(types, "Unchosen", "Number", 1)).hasToString("alpha3 aaa A");
      assertThat(of(types, "Unchosen", "Number", 2)).hasToString("number 2 B");
      assertThat(of(types, "Sequence", "Serial", -1L)).hasToString("-1 Beta");
    }
  }

  @Test
  void isFoundInUpperAndLowerCaseIfTheCatalogSaysSo() throws Exception {
    try (CompiledTypes types = golden("ignoring-case")) {
      assertThat(of(types, "Bus", "", "nvmE")).hasToString("NVMe");
      assertThat(of(types, "Bus", "", "NVMEXP")).hasToString("NVMe");
      assertThat(of(types, "Bus", "", "strasse")).hasToString("strasse (unrecognized Bus)");
      assertThat(of(types, "Bus", "", "Scsi")).hasToString("Scsi (unrecognized Bus)");
      assertThat(of(types, "Language", "Alpha2", "DE")).hasToString("deu German");
      assertThat(of(types, "Language", "Alpha3", "DEU")).hasToString("DEU (unrecognized Language)");
    }
  }

  @Test
  void hasTheTitleOfTheRangeThatHoldsAnUnrecognizedKey() throws Exception {
    try (CompiledTypes types = golden("wire")) {
      assertThat(of(types, "DeliveryCode", "Rest", 999).title()).isEqualTo("Reserved");
      assertThat(of(types, "DeliveryCode", "Smpp", 0x400).title()).isEqualTo("VendorSpecific");
      assertThat(of(types, "DeliveryCode", "Rest", 0x400).title()).isEmpty();
    }
  }

  @Test
  void ordersThoseLastThatCameByAnotherKey() throws Exception {
    try (CompiledTypes types = golden("wire")) {
      List<dev.codebook.ReceivedCode> sorted =
          List.of(
              of(types, "DeliveryCode", "Rest", -5),
              of(types, "DeliveryCode", "Rest", 402),
              of(types, "DeliveryCode", "Rest", 403),
              of(types, "DeliveryCode", "Rest", 900),
              of(types, "DeliveryCode", "Smpp", 1),
              of(types, "DeliveryCode", "Smpp", 2));
      List<dev.codebook.ReceivedCode> shuffled = new ArrayList<>(sorted);
      Collections.reverse(shuffled);
      shuffled.sort(byKey(types.type(PACKAGE + ".AnyDeliveryCode")));
      assertThat(shuffled).isEqualTo(sorted);
    }
  }

  @Test
  void saysInAnExceptionWhichTypeKeepsTheKey() throws Exception {
    try (CompiledTypes types = golden("wire")) {
      Method from = types.type(PACKAGE + ".Country").getMethod("fromString", String.class);
      assertThatThrownBy(() -> from.invoke(null, "de"))
          .hasRootCauseMessage(
              "Country has no alpha2 key 'de'. AnyCountry keeps keys that the catalog does not"
                  + " hold.");
    }
  }

  @Test
  void tellsOfAnUnrecognizedKeyOnce() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    try (CompiledTypes types = golden("wire")) {
      Class<?> own = types.type(PACKAGE + ".AnyCountry");
      UnrecognizedCodes.listen(
          code -> {
            if (own.isInstance(code)) {
              heard.add(code.toString());
            }
          });
      for (String key : List.of("XX", "FR", "XX", "YY")) {
        of(types, "Country", "Alpha2", key);
      }
    } finally {
      UnrecognizedCodes.ignore();
    }
    assertThat(heard).containsExactly("XX (unrecognized Country)", "YY (unrecognized Country)");
  }

  private CompiledTypes golden(String name) throws IOException {
    CaseFile file = CaseDirectories.file("golden/" + name);
    return CompiledTypes.of(Compiling.compile(file, "codes.yaml", PACKAGE).files(), directory);
  }

  private static dev.codebook.ReceivedCode of(
      CompiledTypes types, String set, String key, Object raw) throws ReflectiveOperationException {
    Method of =
        Arrays.stream(types.type(PACKAGE + ".Any" + set).getMethods())
            .filter(method -> method.getName().equals("of" + key))
            .findFirst()
            .orElseThrow();
    return (dev.codebook.ReceivedCode) of.invoke(null, raw);
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Object> byKey(Class<?> open) throws ReflectiveOperationException {
    return (Comparator<Object>) open.getMethod("byKey").invoke(null);
  }

  /** The text with the number of its hexadecimal key in decimal, as {@code keyText()} has it. */
  private static String decimal(String shown) {
    return Pattern.compile("^(\\w+ )?0x([0-9A-F]+)(?= |$)")
        .matcher(shown)
        .replaceFirst(
            it ->
                (it.group(1) == null ? "" : it.group(1))
                    + (it.group(2).length() > 8
                        ? Long.parseUnsignedLong(it.group(2), 16)
                        : Integer.parseUnsignedInt(it.group(2), 16)));
  }

  private record SetCheck(CodeSet set, CompiledTypes types) {

    void run() throws Exception {
      List<dev.codebook.ReceivedCode> all = codes();
      for (dev.codebook.ReceivedCode code : all) {
        assertThat(code.setName()).isEqualTo(set.name());
        assertThat(decimal(code.toString()))
            .startsWith(code.keyText())
            .endsWith(code.isRecognized() ? code.title() : " (unrecognized " + set.name() + ")");
        assertThat(Serialized.copy(code)).isEqualTo(code);
      }
      assertThat(stringFactories()).hasSize(set.wire().isPresent() ? 1 : 0);
      if (set.wire().isPresent()) {
        for (dev.codebook.ReceivedCode code : all) {
          comesBack(code);
        }
        all.sort(byKey(open()));
      }
    }

    /** The first codes, and an unrecognized one for each key. */
    private List<dev.codebook.ReceivedCode> codes() throws ReflectiveOperationException {
      List<dev.codebook.ReceivedCode> codes = new ArrayList<>();
      for (int i = 0; i < set.keys().size(); i++) {
        Key key = set.keys().get(i);
        for (dev.codebook.compiler.model.Code code : set.codes().subList(0, most())) {
          if (code.keys().get(i).isPresent()) {
            codes.add(of(key, KeyCalls.raw(key, code.keys().get(i).get())));
          }
        }
        assertThat(codes).allMatch(code -> code.isRecognized() == code instanceof Enum<?>);
        codes.add(of(key, unrecognized(key, i)));
      }
      return codes;
    }

    private int most() {
      return Math.min(20, set.codes().size());
    }

    private Object unrecognized(Key key, int position) {
      if (key.type() == KeyType.TEXT) {
        return "no such key";
      }
      long step = key.mask().map(it -> Long.lowestOneBit(it.bits())).orElse(1L);
      Object candidate = KeyCalls.number(key.type(), 12345);
      while (holds(position, ((Number) candidate).longValue())) {
        candidate = KeyCalls.number(key.type(), ((Number) candidate).longValue() + step);
      }
      return candidate;
    }

    private boolean holds(int position, long received) {
      long number = set.keys().get(position).mask().map(it -> it.of(received)).orElse(received);
      return set.codes().stream()
          .flatMap(
              code ->
                  Stream.concat(
                      code.keys().get(position).stream(), code.aliases().get(position).stream()))
          .anyMatch(value -> ((KeyValue.Number) value).value() == number);
    }

    private dev.codebook.ReceivedCode of(Key key, Object raw) throws ReflectiveOperationException {
      return (dev.codebook.ReceivedCode) KeyCalls.call(open(), "of", key, raw);
    }

    private void comesBack(dev.codebook.ReceivedCode code) throws ReflectiveOperationException {
      Method valueOf = open().getMethod("valueOf", String.class);
      Method fromString = closed().getMethod("fromString", String.class);
      String key = code.keyText();
      boolean cameByAnotherKey = set.keys().size() > 1 && key.indexOf(' ') > 0;
      if (!cameByAnotherKey) {
        assertThat(valueOf.invoke(null, key)).isEqualTo(code);
      }
      if (code.isRecognized()) {
        assertThat(fromString.invoke(null, key)).isSameAs(code);
      } else {
        assertThatThrownBy(() -> fromString.invoke(null, key))
            .hasCauseInstanceOf(IllegalArgumentException.class);
      }
    }

    /** What frameworks look for: more than one is ambiguous to some of them. */
    private List<Method> stringFactories() throws ClassNotFoundException {
      return Arrays.stream(open().getMethods())
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .filter(
              method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
          .toList();
    }

    private Class<?> open() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.openName());
    }

    private Class<?> closed() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.name());
    }
  }
}
