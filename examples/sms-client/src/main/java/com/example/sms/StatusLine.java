package com.example.sms;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> recipients) {

  StatusLine {
    recipients = List.copyOf(recipients);
  }
}
