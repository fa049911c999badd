package com.example.reports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.time.Instant;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.api.java.tuple.Tuple4;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * The job without its side outputs, for any way to have codes: lines are read, joined by message
 * and counted by minute, code, status and decision.
 */
record PlainJob<C, S>(Codes<C, S> codes) implements Serializable {

  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(Line.class);

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Line(
      @JsonProperty("batch_id") String batchId,
      String recipient,
      int code,
      String status,
      String at) {}

  /** A state of a message: its code, its status and the time. */
  TypeInformation<Tuple3<C, S, Long>> stateType() {
    return Types.TUPLE(codes.codeType(), codes.statusType(), Types.LONG);
  }

  /** Counts of a minute by code and status. */
  DataStream<Tuple4<C, S, String, Long>> build(
      StreamExecutionEnvironment environment, GeneratedReports reports) {
    TypeInformation<Tuple2<String, Tuple3<C, S, Long>>> read =
        Types.TUPLE(Types.STRING, stateType());
    TypeInformation<Tuple4<C, S, String, Long>> counted =
        Types.TUPLE(codes.codeType(), codes.statusType(), Types.STRING, Types.LONG);
    return environment
        .fromSource(
            new DataGeneratorSource<>(reports::line, reports.count(), Types.STRING),
            WatermarkStrategy.noWatermarks(),
            "lines")
        .flatMap(
            (String line, Collector<Tuple2<String, Tuple3<C, S, Long>>> out) -> read(line, out))
        .returns(read)
        .keyBy(report -> report.f0)
        .process(new Join<>(codes, stateType()), stateType())
        .keyBy(state -> Math.floorDiv(state.f2, 60_000L))
        .process(new Count<>(codes), counted);
  }

  private void read(String text, Collector<Tuple2<String, Tuple3<C, S, Long>>> out) {
    try {
      Line line = JSON.readValue(text);
      if (line.status() != null) {
        out.collect(
            Tuple2.of(
                line.batchId() + "/" + line.recipient(),
                Tuple3.of(
                    codes.code(line.code()),
                    codes.status(line.status()),
                    Instant.parse(line.at()).toEpochMilli())));
      }
    } catch (JsonProcessingException | java.time.DateTimeException e) {
      // The measured job has no side outputs.
      return;
    }
  }

  /** Lets each state of a message through that is new, and none after the final one. */
  private static final class Join<C, S>
      extends KeyedProcessFunction<String, Tuple2<String, Tuple3<C, S, Long>>, Tuple3<C, S, Long>> {

    private static final long serialVersionUID = 1;
    private final Codes<C, S> codes;
    private final TypeInformation<Tuple3<C, S, Long>> type;
    private transient ValueState<Tuple3<C, S, Long>> known;

    private Join(Codes<C, S> codes, TypeInformation<Tuple3<C, S, Long>> type) {
      this.codes = codes;
      this.type = type;
    }

    @Override
    public void open(OpenContext context) {
      known = getRuntimeContext().getState(new ValueStateDescriptor<>("known", type));
    }

    @Override
    public void processElement(
        Tuple2<String, Tuple3<C, S, Long>> report,
        Context context,
        Collector<Tuple3<C, S, Long>> out)
        throws Exception {
      Tuple3<C, S, Long> before = known.value();
      if (before == null || !before.equals(report.f1) && !codes.isFinal(before.f1)) {
        known.update(report.f1);
        out.collect(report.f1);
      }
    }
  }

  private static final class Count<C, S>
      extends KeyedProcessFunction<Long, Tuple3<C, S, Long>, Tuple4<C, S, String, Long>> {

    private static final long serialVersionUID = 1;
    private final Codes<C, S> codes;
    private transient MapState<Tuple2<C, S>, Long> counts;

    private Count(Codes<C, S> codes) {
      this.codes = codes;
    }

    @Override
    public void open(OpenContext context) {
      counts =
          getRuntimeContext()
              .getMapState(
                  new MapStateDescriptor<>(
                      "counts", Types.TUPLE(codes.codeType(), codes.statusType()), Types.LONG));
    }

    @Override
    public void processElement(
        Tuple3<C, S, Long> state, Context context, Collector<Tuple4<C, S, String, Long>> out)
        throws Exception {
      Tuple2<C, S> key = Tuple2.of(state.f0, state.f1);
      Long before = counts.get(key);
      long now = before == null ? 1 : before + 1;
      counts.put(key, now);
      String decision = codes.decide(state.f0, state.f1).name();
      out.collect(Tuple4.of(state.f0, state.f1, decision, now));
    }
  }
}
