package com.example.sms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** What the vendor reports of a batch of messages, or of the message to one recipient. */
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

  /** The sender's own name for the batch, where the sender gave one. */
  Optional<String> clientReference();

  /** The report as lines, each of them for messages with the same code and status. */
  List<StatusLine> lines();
}
