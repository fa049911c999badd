package com.example.sms;

/** Decides about a code by its duration, or else by its status; a few codes are exceptions. */
final class Actions {

  private Actions() {}

  static Action of(AnyDeliveryCode received) {
    return received.fold(Actions::of, unrecognized -> Action.LOOK_AT_IT);
  }

  private static Action of(DeliveryCode code) {
    return switch (code) {
      case NO_ERROR -> Action.DONE;
      case INTERNAL_ERROR, TEMPORARY_DELIVERY_FAILURE -> Action.RETRY;
      case CANCELED, MESSAGE_UNROUTABLE, INTERNAL_REJECT -> Action.GIVE_UP;
      default ->
          code.byDuration()
              .onTemporary(c -> Action.RETRY)
              .onPermanent(Actions::permanently)
              .withoutDuration(Actions::byStatus);
    };
  }

  /** If a permanent error is about the message itself, another message can succeed. */
  private static Action permanently(DeliveryCode code) {
    boolean other = code.relatesTo().contains(SmppError.RelatesTo.MESSAGE_CONSTRUCTION);
    return other ? Action.FIX_REQUEST : Action.GIVE_UP;
  }

  private static Action byStatus(DeliveryCode code) {
    return code.byStatus()
        .onQueued(c -> Action.WAIT)
        .onDispatched(c -> Action.WAIT)
        .onAborted(c -> Action.FIX_REQUEST)
        .onRejected(c -> Action.GIVE_UP)
        .onDelivered(c -> Action.DONE)
        .onFailed(c -> Action.GIVE_UP)
        .onExpired(c -> Action.RETRY)
        .onUnknown(c -> Action.LOOK_AT_IT)
        .withoutStatus(c -> Action.LOOK_AT_IT);
  }
}
