package com.example.reports;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/**
 * A delivery report of one message.
 *
 * @param message the batch and the recipient, which identify a message
 * @param at when the status came about, in milliseconds since 1970
 * @param line the report as it came
 */
public record Report(
    String message,
    @TypeInfo(CodeInfo.class) AnyDeliveryCode code,
    @TypeInfo(StatusInfo.class) AnyDeliveryStatus status,
    long at,
    String line) {

  /** An unrecognized status counts as final: whoever waits for another report may wait forever. */
  boolean isFinal() {
    return status
        .recognized()
        .filter(listed -> listed.type() == DeliveryStatus.Type.INTERMEDIATE)
        .isEmpty();
  }

  long minute() {
    return Math.floorDiv(at, 60_000L);
  }
}
