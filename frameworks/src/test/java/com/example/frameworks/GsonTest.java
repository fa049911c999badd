package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GsonTest {

  record Report(AnyLevel level, Level closedLevel, AnyStatus status) {}

  private static final TypeAdapter<AnyLevel> LEVELS =
      new TypeAdapter<AnyLevel>() {
        @Override
        public void write(JsonWriter out, AnyLevel code) throws IOException {
          out.value(code.key());
        }

        @Override
        public AnyLevel read(JsonReader in) throws IOException {
          return AnyLevel.of(in.nextInt());
        }
      }.nullSafe();

  private static final TypeAdapter<AnyStatus> STATUSES =
      new TypeAdapter<AnyStatus>() {
        @Override
        public void write(JsonWriter out, AnyStatus code) throws IOException {
          out.value(code.key());
        }

        @Override
        public AnyStatus read(JsonReader in) throws IOException {
          return AnyStatus.of(in.nextString());
        }
      }.nullSafe();

  private final Gson gson =
      new GsonBuilder()
          .registerTypeHierarchyAdapter(AnyLevel.class, LEVELS)
          .registerTypeHierarchyAdapter(AnyStatus.class, STATUSES)
          .create();

  @Test
  void oneAdapterServesBothTypes() {
    String json = "{\"level\":7,\"closedLevel\":-2,\"status\":\"flying\"}";
    Report report = gson.fromJson(json, Report.class);
    assertThat(report).isEqualTo(new Report(AnyLevel.of(7), Level.ALARM, AnyStatus.of("flying")));
    assertThat(gson.toJson(report)).isEqualTo(json);
  }

  @Test
  void anUnrecognizedKeyIsNoClosedCode() {
    assertThatThrownBy(() -> gson.fromJson("{\"closedLevel\":7}", Report.class)).isNotNull();
  }
}
