package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.KeyFormat;
import dev.codebook.ReceivedCode;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes as keys and values of topics and stores, each in the bytes of its key. */
class KafkaStreamsTest {

  private static final Serde<AnyLevel> LEVEL = serde(KeyFormat.ofInt(AnyLevel::key, AnyLevel::of));
  private static final Serde<AnyStatus> STATUS =
      serde(KeyFormat.ofText(AnyStatus::key, AnyStatus::of));

  @TempDir Path state;

  /** Kafka gives null for a message without a value, and takes it. */
  static <C extends ReceivedCode> Serde<C> serde(KeyFormat<C> format) {
    return Serdes.serdeFrom(
        (topic, code) -> code == null ? null : format.toBytes(code),
        (topic, bytes) -> bytes == null ? null : format.fromBytes(bytes));
  }

  @Test
  void countsByCode() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("reports", Consumed.with(STATUS, LEVEL))
        .groupBy((status, level) -> level, Grouped.with(LEVEL, LEVEL))
        .count(
            Materialized.<AnyLevel, Long>as(Stores.inMemoryKeyValueStore("counts"))
                .withKeySerde(LEVEL));
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "reports");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), properties)) {
      TestInputTopic<AnyStatus, AnyLevel> reports =
          driver.createInputTopic("reports", STATUS.serializer(), LEVEL.serializer());
      reports.pipeInput(Status.LOST, Level.ALARM);
      reports.pipeInput(AnyStatus.of("flying"), AnyLevel.of(7));
      reports.pipeInput(Status.LOST, AnyLevel.of(7));

      KeyValueStore<AnyLevel, Long> counts = driver.getKeyValueStore("counts");
      assertThat(counts.get(Level.ALARM)).isEqualTo(1);
      assertThat(counts.get(AnyLevel.of(7))).isEqualTo(2);
    }
  }

  @Test
  void aKeyIsTheSameForEveryCatalog() {
    assertThat(LEVEL.serializer().serialize("levels", Level.ALARM))
        .containsExactly(0xFF, 0xFF, 0xFF, 0xFE);
    assertThat(STATUS.serializer().serialize("statuses", Status.ONE)).containsExactly(1, '1');
    assertThat(LEVEL.serializer().serialize("levels", null)).isNull();
    assertThat(LEVEL.deserializer().deserialize("levels", null)).isNull();
  }
}
