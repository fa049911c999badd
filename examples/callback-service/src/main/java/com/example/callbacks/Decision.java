package com.example.callbacks;

/** What to do about a message. */
enum Decision {
  DONE("Done", "It was delivered."),
  WAIT("Wait", "Another report will come."),
  RETRY("Retry", "The cause can go away. Send it again."),
  GIVE_UP("Give up", "Sending it again would not help."),
  LOOK_AT_IT("Look at it", "Neither the vendor nor the catalog says what to do.");

  private final String title;
  private final String description;

  Decision(String title, String description) {
    this.title = title;
    this.description = description;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /**
   * Decides by the status, and for a message that was not delivered by the code. There is no {@code
   * default}: a status that is added to the catalog has to be decided about here.
   */
  static Decision about(AnyDeliveryCode code, AnyDeliveryStatus received) {
    return received.fold(
        status ->
            switch (status) {
              case QUEUED, DISPATCHED -> WAIT;
              case DELIVERED -> DONE;
              case UNKNOWN -> LOOK_AT_IT;
              case ABORTED, REJECTED, FAILED, EXPIRED ->
                  code.fold(Decision::byAdvice, unrecognized -> LOOK_AT_IT);
            },
        unrecognized -> LOOK_AT_IT);
  }

  /** Decides by the columns of the catalog, so that a code with an advice needs no line here. */
  private static Decision byAdvice(DeliveryCode code) {
    return code.retry()
        .map(
            retry ->
                switch (retry) {
                  case CAN_HELP -> RETRY;
                  case UNLIKELY_TO_HELP -> GIVE_UP;
                })
        .or(() -> code.duration().map(Decision::byDuration))
        .orElse(LOOK_AT_IT);
  }

  private static Decision byDuration(SmppError.Duration duration) {
    return switch (duration) {
      case TEMPORARY -> RETRY;
      case PERMANENT -> GIVE_UP;
    };
  }
}
