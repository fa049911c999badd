package com.example.reports;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** What the job emits beside its counts. */
final class SideOutputs {

  static final OutputTag<Kept> KEPT = new OutputTag<>("kept", TypeInformation.of(Kept.class));
  static final OutputTag<Retry> RETRIES =
      new OutputTag<>("retries", TypeInformation.of(Retry.class));
  static final OutputTag<Unrecognized> UNRECOGNIZED =
      new OutputTag<>("unrecognized", TypeInformation.of(Unrecognized.class));

  private SideOutputs() {}
}
