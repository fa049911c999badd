package com.example.callbacks;

import dev.codebook.ReceivedCode;
import java.time.Instant;

/**
 * A key that came unrecognized, as the page shows it.
 *
 * @param code recognized if the catalog has the key by now
 * @param parameter the name of the page's parameter for keys of this set
 */
record UnrecognizedRow(
    ReceivedCode code, String parameter, long messages, Instant firstSeen, Instant lastSeen) {

  static UnrecognizedRow of(UnrecognizedKey key) {
    boolean isStatus = key.setName().equals("DeliveryStatus");
    return new UnrecognizedRow(
        isStatus
            ? AnyDeliveryStatus.valueOf(key.keyText())
            : AnyDeliveryCode.valueOf(key.keyText()),
        isStatus ? "status" : "code",
        key.messages(),
        key.firstSeen(),
        key.lastSeen());
  }
}
