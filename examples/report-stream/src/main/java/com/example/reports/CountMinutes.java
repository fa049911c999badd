package com.example.reports;

import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Adds up the counts of a minute, and emits them when the minute is over. What comes later is
 * emitted as further counts of that minute, to add to the others.
 */
final class CountMinutes extends KeyedProcessFunction<Long, MinuteCount, MinuteCount> {

  private static final long serialVersionUID = 1;

  private transient MapState<Kind, MinuteCount> counts;

  @Override
  public void open(OpenContext context) {
    counts =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("counts", Kind.class, MinuteCount.class));
  }

  @Override
  public void processElement(MinuteCount count, Context context, Collector<MinuteCount> out)
      throws Exception {
    MinuteCount before = counts.get(count.kind());
    counts.put(count.kind(), before == null ? count : before.plus(count));
    if (before == null) {
      context.timerService().registerEventTimeTimer(count.end());
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<MinuteCount> out)
      throws Exception {
    for (Map.Entry<Kind, MinuteCount> each : counts.entries()) {
      out.collect(each.getValue());
    }
    counts.clear();
  }
}
