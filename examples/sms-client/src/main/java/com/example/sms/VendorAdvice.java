package com.example.sms;

/** Decides by the fields of the catalog, if the vendor gives enough in them. */
final class VendorAdvice {

  private VendorAdvice() {}

  /**
   * For the standard codes, which have a duration. If a permanent error is about the message
   * itself, another message can succeed.
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

  /** For codes that say whether another attempt can help. */
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
