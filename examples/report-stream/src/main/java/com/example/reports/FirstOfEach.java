package com.example.reports;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets the first report of each unrecognized key through. */
final class FirstOfEach extends KeyedProcessFunction<String, Unrecognized, Unrecognized> {

  private static final long serialVersionUID = 1;

  private transient ValueState<Boolean> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Boolean.class));
  }

  @Override
  public void processElement(Unrecognized key, Context context, Collector<Unrecognized> out)
      throws Exception {
    if (seen.value() == null) {
      seen.update(true);
      out.collect(key);
    }
  }
}
