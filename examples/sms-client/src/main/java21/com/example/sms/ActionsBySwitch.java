package com.example.sms;

/** Decides the same as {@link Actions}, for Java 21. No {@code switch} needs a {@code default}. */
final class ActionsBySwitch {

  private ActionsBySwitch() {}

  static Action of(AnyDeliveryCode received) {
    return switch (received) {
      case DeliveryCode.NO_ERROR -> Action.DONE;
      case DeliveryCode.INTERNAL_ERROR, DeliveryCode.TEMPORARY_DELIVERY_FAILURE -> Action.RETRY;
      case DeliveryCode.CANCELED, DeliveryCode.MESSAGE_UNROUTABLE, DeliveryCode.INTERNAL_REJECT ->
          Action.GIVE_UP;
      case DeliveryCode code -> byDuration(code);
      case AnyDeliveryCode.Unrecognized unrecognized -> Action.LOOK_AT_IT;
    };
  }

  private static Action byDuration(DeliveryCode code) {
    return switch (code.duration().orElse(null)) {
      case TEMPORARY -> Action.RETRY;
      case PERMANENT ->
          code.relatesTo().contains(SmppError.RelatesTo.MESSAGE_CONSTRUCTION)
              ? Action.FIX_REQUEST
              : Action.GIVE_UP;
      case null -> byStatus(code);
    };
  }

  private static Action byStatus(DeliveryCode code) {
    return switch (code.status().orElse(null)) {
      case QUEUED, DISPATCHED -> Action.WAIT;
      case ABORTED -> Action.FIX_REQUEST;
      case REJECTED, FAILED -> Action.GIVE_UP;
      case EXPIRED -> Action.RETRY;
      case DELIVERED -> Action.DONE;
      case UNKNOWN -> Action.LOOK_AT_IT;
      case null -> Action.LOOK_AT_IT;
    };
  }
}
