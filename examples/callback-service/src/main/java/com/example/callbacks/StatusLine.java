package com.example.callbacks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * The number of messages with a code and a status.
 *
 * <p>Both are open types: a code or status that the vendor adds tomorrow is kept as it came.
 *
 * @param recipients the phone numbers; empty in a summary
 */
record StatusLine(
    @JsonProperty(required = true) AnyDeliveryCode code,
    @JsonProperty(required = true) AnyDeliveryStatus status,
    @JsonProperty(required = true) int count,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> recipients) {

  StatusLine {
    Storable.text("status", status.key());
    if (count < 0) {
      throw new IllegalArgumentException("count is negative");
    }
    recipients = List.copyOf(recipients);
    recipients.forEach(recipient -> Storable.text("recipients", recipient));
  }

  /** The number of messages, by the count or by the recipients. */
  int messages() {
    return Math.max(count, recipients.size());
  }

  /** The number of messages that the line counts without a recipient. */
  int unnamed() {
    return messages() - recipients.size();
  }
}
