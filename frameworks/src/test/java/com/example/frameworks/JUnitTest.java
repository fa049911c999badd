package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JUnitTest {

  @ParameterizedTest
  @CsvSource({"1, delivered, 90000000000, 402", "7, flying, 2, 9"})
  void openTypesAreColumns(
      AnyLevel level, AnyStatus status, AnyTicket ticket, AnyDelivery delivery) {
    assertThat(level.isRecognized()).isEqualTo(status == Status.DELIVERED);
    assertThat(ticket.isRecognized()).isEqualTo(delivery == Delivery.MESSAGE_UNROUTABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"delivered", "001"})
  void openTypesAreValues(AnyStatus status) {
    assertThat(status).isInstanceOf(Status.class);
  }

  /** The way for closed types, which JUnit takes for the names of their constants. */
  static class ByKey extends TypedArgumentConverter<String, Level> {
    ByKey() {
      super(String.class, Level.class);
    }

    @Override
    protected Level convert(String key) {
      return Level.fromString(key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "11"})
  void closedTypesAreValuesByAConverter(@ConvertWith(ByKey.class) Level level) {
    assertThat(level).isEqualTo(Level.WARNING);
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void closedTypesAreEnums(Level level) {
    assertThat(Level.find(level.key())).contains(level);
  }
}
