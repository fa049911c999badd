package com.example.callbacks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The vendor's report about a batch of messages, or about the message to one recipient. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = BatchReport.class,
      names = {"delivery_report_sms", "delivery_report_mms"}),
  @JsonSubTypes.Type(
      value = RecipientReport.class,
      names = {"recipient_delivery_report_sms", "recipient_delivery_report_mms"})
})
sealed interface DeliveryReport permits BatchReport, RecipientReport {

  /** The kind of report, such as {@code delivery_report_sms}. */
  String type();

  String batchId();

  /** The sender's own name for the batch, if there is one. */
  Optional<String> clientReference();

  /** When the codes and statuses were set, if the report says so. */
  Optional<Instant> at();

  /** The lines of the report, one for all messages with the same code and status. */
  List<StatusLine> lines();
}
