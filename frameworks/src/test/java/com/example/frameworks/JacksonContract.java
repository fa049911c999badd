package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is its key in JSON, whatever the version of Jackson. */
abstract class JacksonContract {

  /** A mapper as it comes. */
  abstract Json json();

  /** A mapper that takes no text for a number. */
  abstract Json strict();

  /** A mapper that writes the class of every value that is not final. */
  abstract Json polymorphic();

  record Report(
      AnyLevel level,
      AnyTicket ticket,
      AnyStatus status,
      AnyDelivery delivery,
      Level closedLevel,
      Ticket closedTicket,
      Status closedStatus,
      Delivery closedDelivery,
      Optional<AnyStatus> maybe,
      List<AnyLevel> levels,
      Map<AnyLevel, AnyStatus> byLevel,
      Map<AnyTicket, Status> byTicket,
      Map<AnyStatus, Level> byStatus,
      Map<AnyDelivery, Level> byDelivery,
      Map<Level, Integer> byClosedLevel,
      Map<Status, Integer> byClosedStatus) {}

  private static final String REPORT =
      "{\"level\":1,\"ticket\":90000000000,\"status\":\"delivered\",\"delivery\":402,"
          + "\"closedLevel\":-2,\"closedTicket\":1,\"closedStatus\":\"001\","
          + "\"closedDelivery\":403,\"maybe\":\"no such status\",\"levels\":[0,3,7],"
          + "\"byLevel\":{\"1\":\"1\",\"7\":\"001\"},\"byTicket\":{\"90000000000\":\"1\"},"
          + "\"byStatus\":{\"delivered\":1,\"DELIVERED\":0},\"byDelivery\":{\"402\":1,\"9\":0},"
          + "\"byClosedLevel\":{\"-2\":5},\"byClosedStatus\":{\"delivered\":5,\"001\":6}}";

  @Test
  void comesBackByteForByte() throws Exception {
    Report report = json().read(REPORT, Report.class);
    assertThat(report.level()).isEqualTo(Level.WARNING);
    assertThat(report.ticket()).isEqualTo(Ticket.FAR_AWAY);
    assertThat(report.status()).isEqualTo(Status.DELIVERED);
    assertThat(report.delivery()).isEqualTo(Delivery.MESSAGE_UNROUTABLE);
    assertThat(report.closedLevel()).isEqualTo(Level.ALARM);
    assertThat(report.closedStatus()).isEqualTo(Status.PADDED);
    assertThat(report.maybe()).contains(AnyStatus.of("no such status"));
    assertThat(report.levels()).containsExactly(Level.NONE, Level.NOTICE, AnyLevel.of(7));
    assertThat(report.byLevel()).containsOnlyKeys(Level.WARNING, AnyLevel.of(7));
    assertThat(report.byStatus()).containsOnlyKeys(Status.DELIVERED, AnyStatus.of("DELIVERED"));
    assertThat(json().write(report)).isEqualTo(REPORT);
  }

  static List<Object> codes() {
    return List.of(
        Level.NONE,
        AnyLevel.of(7),
        Ticket.FAR_AWAY,
        AnyTicket.of(2),
        Status.DELIVERED,
        Status.PADDED,
        LanguageG.GREEK,
        AnyLanguage.of("x"),
        RegionE.EUROPE,
        AnyRegion.of(1),
        AnyStatus.of(""),
        AnyStatus.of("7"),
        Delivery.INTERNAL_ERROR,
        AnyDelivery.ofRest(1));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isReadAsWritten(Object code) throws Exception {
    Type open = open(code);
    String json = json().write(code);
    assertThat(json().<Object>read(json, open)).isEqualTo(code);
    assertThat(strict().<Object>read(json, open)).isEqualTo(code);
    if (code instanceof Enum<?> constant) {
      assertThat(json().<Object>read(json, closed(open))).isSameAs(code);
      assertThat(json().<Object>read(json, constant.getDeclaringClass())).isSameAs(code);
      assertThat(strict().<Object>read(json, constant.getDeclaringClass())).isSameAs(code);
    } else {
      assertThatThrownBy(() -> json().read(json, closed(open)))
          .hasStackTraceContaining(" has no ")
          .hasStackTraceContaining(" keeps keys that the catalog does not hold.");
    }
  }

  private static Type open(Object code) {
    return Stream.of(
            AnyLevel.class,
            AnyTicket.class,
            AnyStatus.class,
            AnyDelivery.class,
            AnyLanguage.class,
            AnyRegion.class)
        .filter(type -> type.isInstance(code))
        .findFirst()
        .orElseThrow();
  }

  /** The facade of a split set, or the enum. */
  private static Class<?> closed(Type open) throws ClassNotFoundException {
    return Class.forName(open.getTypeName().replace(".Any", "."));
  }

  @Test
  void readsAliases() throws Exception {
    assertThat(json().<AnyLevel>read("11", AnyLevel.class)).isEqualTo(Level.WARNING);
    assertThat(json().<Level>read("11", Level.class)).isEqualTo(Level.WARNING);
    assertThat(json().<Status>read("\"arrived\"", Status.class)).isEqualTo(Status.DELIVERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "100", "4294967297"})
  void readsNoOrdinal(String json) {
    assertThatThrownBy(() -> json().read(json, Level.class)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"NOTICE\"", "\"Notice\"", "\"\"", "\" \"", "1.5", "true", "{}", "[1]"})
  void readsNoIntOfOtherJson(String json) {
    assertThatThrownBy(() -> json().read(json, Level.class)).isNotNull();
    assertThatThrownBy(() -> json().read(json, AnyLevel.class)).isNotNull();
    assertThatThrownBy(() -> strict().read(json, Level.class)).isNotNull();
    assertThatThrownBy(() -> strict().read(json, AnyLevel.class)).isNotNull();
    assertThatThrownBy(() -> json().read(json, AnyTicket.class)).isNotNull();
    assertThatThrownBy(() -> json().read(json, AnyDelivery.class)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "1.0", "{}"})
  void readsNoTextOfOtherJson(String json) {
    assertThatThrownBy(() -> strict().read(json, AnyStatus.class)).isNotNull();
    assertThatThrownBy(() -> strict().read(json, Status.class)).isNotNull();
  }

  @Test
  void readsAConstantsNameAsTheKeyThatItIs() throws Exception {
    assertThat(json().<AnyStatus>read("\"DELIVERED\"", AnyStatus.class))
        .isEqualTo(AnyStatus.of("DELIVERED"));
    assertThatThrownBy(() -> json().read("\"DELIVERED\"", Status.class))
        .hasStackTraceContaining("Status has no key 'DELIVERED'.");
  }

  @Test
  void readsTextsAsNumbersOnlyIfTheMapperDoes() throws Exception {
    assertThat(json().<AnyLevel>read("\"1\"", AnyLevel.class)).isEqualTo(Level.WARNING);
    assertThat(json().<Level>read("\"1\"", Level.class)).isEqualTo(Level.WARNING);
    assertThatThrownBy(() -> strict().read("\"1\"", AnyLevel.class)).isNotNull();
    assertThatThrownBy(() -> strict().read("\"1\"", Level.class)).isNotNull();
    assertThatThrownBy(() -> strict().read("\"1\"", AnyTicket.class)).isNotNull();
  }

  @Test
  void leavesNullAsItIs() throws Exception {
    assertThat(json().<AnyLevel>read("null", AnyLevel.class)).isNull();
    assertThat(json().<Level>read("null", Level.class)).isNull();
    assertThat(json().<AnyStatus>read("null", AnyStatus.class)).isNull();
    assertThat(json().<Status>read("null", Status.class)).isNull();
  }

  @Test
  void isAMapKey() throws Exception {
    EnumMap<Level, Integer> levels = new EnumMap<>(Map.of(Level.ALARM, 5));
    assertThat(json().write(levels)).isEqualTo("{\"-2\":5}");
    Type enumMap = type(EnumMap.class, Level.class, Integer.class);
    assertThat(json().<Object>read("{\"-2\":5}", enumMap)).isEqualTo(levels);
    assertThatThrownBy(() -> json().read("{\"NOTICE\":5}", enumMap)).isNotNull();
    Type openMap = type(HashMap.class, AnyLevel.class, Integer.class);
    assertThat(json().<Object>read("{\"11\":5}", openMap)).isEqualTo(Map.of(Level.WARNING, 5));
    assertThatThrownBy(() -> json().read("{\"one\":5}", openMap)).isNotNull();
    assertThatThrownBy(() -> json().read("{\"01\":5}", openMap)).isNotNull();
    Type closedMap = type(LinkedHashMap.class, Status.class, Integer.class);
    assertThatThrownBy(() -> json().read("{\"DELIVERED\":5}", closedMap)).isNotNull();
    // By an alias only the open type is found.
    assertThatThrownBy(() -> json().read("{\"arrived\":5}", closedMap)).isNotNull();
    Type openTexts = type(LinkedHashMap.class, AnyStatus.class, Integer.class);
    assertThat(json().<Object>read("{\"arrived\":5}", openTexts))
        .isEqualTo(Map.of(Status.DELIVERED, 5));
  }

  @Test
  void readsTheEnumOfAPart() throws Exception {
    assertThat(json().<LanguageG>read("\"ell\"", LanguageG.class)).isEqualTo(LanguageG.GREEK);
    assertThatThrownBy(() -> json().read("\"fin\"", LanguageG.class)).isNotNull();
    assertThatThrownBy(() -> json().read("1", LanguageG.class)).isNotNull();
    assertThat(json().<RegionE>read("90000000000", RegionE.class)).isEqualTo(RegionE.EUROPE);
    assertThatThrownBy(() -> json().read("0", RegionE.class)).isNotNull();
  }

  static class Holder {
    public Object any;
    public AnyLevel level;
    public Set<AnyStatus> statuses;
  }

  @Test
  void keepsItsClassWhereTheMapperWritesClasses() throws Exception {
    Holder holder = new Holder();
    holder.any = AnyStatus.of("flying");
    holder.level = Level.ALARM;
    holder.statuses = Set.of(Status.LOST);
    String json = polymorphic().write(holder);
    Holder read = polymorphic().read(json, Holder.class);
    assertThat(read.any).isEqualTo(holder.any);
    assertThat(read.level).isEqualTo(holder.level);
    assertThat(read.statuses).isEqualTo(holder.statuses);
  }

  record Outcomes(AnyOutcome one, List<AnyOutcome> several, Map<AnyOutcome, Outcome> byOutcome) {}

  @Test
  void keepsBitsOutsideAMask() throws Exception {
    String json =
        "{\"one\":2147418115,\"several\":[0,1,65536,65537],\"byOutcome\":{\"2147418115\":0}}";
    Outcomes read = json().read(json, Outcomes.class);
    assertThat(read.one()).isEqualTo(new AnyOutcome.Variant(0x7FFF0003, Outcome.BAD));
    assertThat(read.several())
        .containsExactly(
            Outcome.GOOD,
            new AnyOutcome.Variant(1, Outcome.GOOD),
            new AnyOutcome.Unrecognized(0x10000),
            new AnyOutcome.Unrecognized(0x10001));
    assertThat(read.byOutcome()).isEqualTo(Map.of(read.one(), Outcome.GOOD));
    assertThat(json().write(read)).isEqualTo(json);
    assertThat(json().<Outcome>read("2147418115", Outcome.class)).isEqualTo(Outcome.BAD);
    assertThat(strict().<AnyOutcome>read("2147418115", AnyOutcome.class)).isEqualTo(read.one());
  }

  @Test
  void refusesToWriteACodeWithoutTheWireKey() {
    assertThatThrownBy(() -> json().write(AnyDelivery.ofSmpp(7)))
        .hasStackTraceContaining("smpp 0x7 (unrecognized Delivery) has no rest key.");
    assertThatThrownBy(() -> json().write(Map.of(AnyDelivery.ofSmpp(7), 1)))
        .hasStackTraceContaining("smpp 0x7 (unrecognized Delivery) has no rest key.");
  }

  @Test
  void refusesASetThatChoosesNoKey() {
    for (Object code : List.of(Unwired.INTERNAL_ERROR, AnyUnwired.ofRest(7))) {
      assertThatThrownBy(() -> json().write(code)).hasStackTraceContaining("Write 'wire: '");
      assertThatThrownBy(() -> json().write(Map.of(code, 1)))
          .hasStackTraceContaining("Write 'wire: '");
    }
    for (String json : List.of("403", "\"403\"", "\"INTERNAL_ERROR\"", "0", "{}", "\"\"")) {
      assertThatThrownBy(() -> json().read(json, Unwired.class)).isNotNull();
      assertThatThrownBy(() -> json().read(json, AnyUnwired.class)).isNotNull();
    }
    Type closedKeys = type(Map.class, Unwired.class, Integer.class);
    assertThatThrownBy(() -> json().read("{\"INTERNAL_ERROR\":1}", closedKeys)).isNotNull();
    Type openKeys = type(Map.class, AnyUnwired.class, Integer.class);
    assertThatThrownBy(() -> json().read("{\"403\":1}", openKeys)).isNotNull();
  }

  private static Type type(Class<?> raw, Type... arguments) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return arguments;
      }

      @Override
      public Type getRawType() {
        return raw;
      }

      @Override
      public Type getOwnerType() {
        return null;
      }
    };
  }
}
