package com.example.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A topic of a Kafka in this JVM, with the reports of a message in one partition. */
final class Topic {

  private static final String NAME = "reports";
  private static final String GROUP = "report-stream";
  static final int PARTITIONS = 3;
  private static final long MOST_SECONDS = 60;

  private final KafkaClusterTestKit kafka;
  private final Admin admin;
  private final KafkaProducer<String, String> producer;

  private Topic(KafkaClusterTestKit kafka) {
    this.kafka = kafka;
    Map<String, Object> servers = Map.of("bootstrap.servers", kafka.bootstrapServers());
    admin = Admin.create(servers);
    producer = new KafkaProducer<>(servers, new StringSerializer(), new StringSerializer());
  }

  static Topic start() throws Exception {
    TestKitNodes nodes =
        new TestKitNodes.Builder()
            .setCombined(true)
            .setNumControllerNodes(1)
            .setNumBrokerNodes(1)
            .build();
    KafkaClusterTestKit kafka =
        new KafkaClusterTestKit.Builder(nodes)
            .setConfigProp("offsets.topic.num.partitions", "1")
            .setConfigProp("offsets.topic.replication.factor", "1")
            .build();
    kafka.format();
    kafka.startup();
    kafka.waitForReadyBrokers();
    Topic topic = new Topic(kafka);
    topic
        .admin
        .createTopics(List.of(new NewTopic(NAME, PARTITIONS, (short) 1)))
        .all()
        .get(MOST_SECONDS, TimeUnit.SECONDS);
    return topic;
  }

  /** {@return the value of {@code --kafka}} */
  String option() {
    return kafka.bootstrapServers() + "/" + NAME;
  }

  void send(List<String> lines) {
    for (String line : lines) {
      producer.send(new ProducerRecord<>(NAME, message(line), line));
    }
    producer.flush();
  }

  /** Sends a record without a value, as those that delete a key, to each partition. */
  void sendWithoutValue() {
    for (int i = 0; i < PARTITIONS; i++) {
      producer.send(new ProducerRecord<>(NAME, i, "deleted", null));
    }
    producer.flush();
  }

  private static String message(String line) {
    try {
      return ReportReader.read(line).message();
    } catch (MalformedLine e) {
      return null;
    }
  }

  /** Has Kafka say that the job has read nothing. */
  void commitNothing() throws Exception {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (int i = 0; i < PARTITIONS; i++) {
      offsets.put(new TopicPartition(NAME, i), new OffsetAndMetadata(0));
    }
    admin.alterConsumerGroupOffsets(GROUP, offsets).all().get(MOST_SECONDS, TimeUnit.SECONDS);
  }

  void close() throws Exception {
    producer.close();
    admin.close();
    kafka.close();
  }
}
