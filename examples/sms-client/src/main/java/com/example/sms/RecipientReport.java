package com.example.sms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The state of the message to one recipient.
 *
 * @param recipient the phone number
 * @param at when the code and status were set. This time and the next are texts, so that the client
 *     passes them on as the vendor wrote them
 * @param operatorStatusAt when the operator said so
 * @param appliedOriginator the sender that the recipient sees
 */
record RecipientReport(
    @JsonProperty(required = true) String type,
    @JsonProperty(required = true) String batchId,
    @JsonProperty(required = true) String recipient,
    @JsonProperty(required = true) AnyDeliveryCode code,
    @JsonProperty(required = true) AnyDeliveryStatus status,
    Optional<String> at,
    Optional<String> operatorStatusAt,
    Optional<String> appliedOriginator,
    Optional<String> clientReference,
    Optional<String> encoding,
    OptionalInt numberOfMessageParts,
    Optional<String> operator)
    implements DeliveryReport {

  @Override
  public List<StatusLine> lines() {
    return List.of(new StatusLine(code, status, 1, List.of(recipient)));
  }
}
