package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.junit.jupiter.api.Test;

class JsonBindingTest {

  public static class Report {
    public AnyLevel level;
    public Level closedLevel;
  }

  public static class Levels implements JsonbAdapter<AnyLevel, Integer> {
    @Override
    public Integer adaptToJson(AnyLevel code) {
      return code.key();
    }

    @Override
    public AnyLevel adaptFromJson(Integer key) {
      return AnyLevel.of(key);
    }
  }

  public static class ClosedLevels implements JsonbAdapter<Level, Integer> {
    @Override
    public Integer adaptToJson(Level code) {
      return code.key();
    }

    @Override
    public Level adaptFromJson(Integer key) {
      return Level.from(key);
    }
  }

  @Test
  void adaptersServeBothTypes() throws Exception {
    JsonbConfig config = new JsonbConfig().withAdapters(new Levels(), new ClosedLevels());
    Jsonb jsonb = JsonbBuilder.create(config);
    Report report = jsonb.fromJson("{\"closedLevel\":-2,\"level\":7}", Report.class);
    assertThat(report.level).isEqualTo(AnyLevel.of(7));
    assertThat(report.closedLevel).isEqualTo(Level.ALARM);
    assertThat(jsonb.toJson(report)).isEqualTo("{\"closedLevel\":-2,\"level\":7}");
    jsonb.close();
  }
}
