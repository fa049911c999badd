package com.example.reports;

import com.example.reports.flink.OpenTypeInfoFactory;
import dev.codebook.KeyFormat;

/** Writes statuses in Flink as the vendor's texts. */
public final class StatusInfo extends OpenTypeInfoFactory<AnyDeliveryStatus> {

  /** For Flink. */
  public StatusInfo() {
    super(AnyDeliveryStatus.class, KeyFormat.ofText(AnyDeliveryStatus::key, AnyDeliveryStatus::of));
  }
}
