package com.example.frameworks;

import static org.apache.spark.sql.functions.callUDF;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A column has the keys of codes, so that files and SQL keep them. Functions decide by types. */
class SparkTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    if (spark != null) {
      spark.stop();
    }
  }

  private static String advice(AnyLevel received) {
    return received.fold(
        level ->
            switch (level) {
              case NONE, NOTICE -> "ignore";
              case WARNING, ALARM -> "act";
            },
        unrecognized -> "look at " + unrecognized.key());
  }

  @Test
  void aFunctionInSqlDecidesByTheType() {
    UDF1<Integer, String> advice = key -> key == null ? null : advice(AnyLevel.of(key));
    spark.udf().register("advice", advice, DataTypes.StringType);
    Dataset<Integer> keys = spark.createDataset(List.of(0, -2, 7, 1, 11, 7), Encoders.INT());
    List<String> counts =
        keys
            .groupBy(callUDF("advice", col("value")).as("advice"))
            .count()
            .orderBy("advice")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0) + ": " + row.getLong(1))
            .toList();
    assertThat(counts).containsExactly("act: 3", "ignore: 1", "look at 7: 2");
  }

  @Test
  void aMapDecidesByTheType() {
    MapFunction<String, String> titles = key -> AnyStatus.of(key).toString();
    assertThat(
            spark
                .createDataset(List.of("1", "flying"), Encoders.STRING())
                .map(titles, Encoders.STRING())
                .collectAsList())
        .containsExactly(Status.ONE.toString(), "flying (unrecognized Status)");
  }
}
