package com.example.sms;

/** What the catalog's fields ask for, where the vendor says enough in them. */
final class VendorAdvice {

  private VendorAdvice() {}

  /**
   * For the standard codes, which have a duration. What a partner finds wrong with the message
   * stays wrong until the message is another one.
   */
  static Action byDuration(DeliveryCode code) {
    return code.duration()
        .map(
            duration ->
                switch (duration) {
                  case TEMPORARY -> Action.RETRY;
                  case PERMANENT -> isAboutMessage(code) ? Action.FIX_REQUEST : Action.GIVE_UP;
                })
        .orElse(Action.LOOK_AT_IT);
  }

  /** For codes of which the vendor says whether another attempt helps. */
  static Action byRetry(DeliveryCode code) {
    return code.retry()
        .map(
            retry ->
                switch (retry) {
                  case CAN_HELP -> Action.RETRY;
                  case UNLIKELY_TO_HELP -> Action.GIVE_UP;
                })
        .orElse(Action.LOOK_AT_IT);
  }

  private static boolean isAboutMessage(DeliveryCode code) {
    return code.relatesTo().contains(SmppError.RelatesTo.MESSAGE_CONSTRUCTION);
  }
}
