package com.example.sms;

import static com.example.sms.VendorAdvice.byRetry;

/**
 * What each code asks for when its message was not delivered, or not yet.
 *
 * <p>A visitor names every code, so a code that is added to {@code codes.yaml} does not compile
 * until this class says what it asks for. {@code ActionBySwitch}, for Java 21, says the same in a
 * {@code switch}.
 */
final class ActionByVisitor extends StandardActionByVisitor {

  @Override
  public Action visitQueued() {
    return Action.WAIT;
  }

  @Override
  public Action visitDispatched() {
    return Action.WAIT;
  }

  @Override
  public Action visitMessageUnroutable() {
    return byRetry(DeliveryCode.MESSAGE_UNROUTABLE);
  }

  @Override
  public Action visitInternalError() {
    return Action.RETRY;
  }

  @Override
  public Action visitTemporaryDeliveryFailure() {
    return byRetry(DeliveryCode.TEMPORARY_DELIVERY_FAILURE);
  }

  @Override
  public Action visitUnmatchedParameter() {
    return Action.FIX_REQUEST;
  }

  /** The next request needs a later expiry: the same one would run out of time again. */
  @Override
  public Action visitInternalExpiry() {
    return Action.FIX_REQUEST;
  }

  /** We called it off ourselves. */
  @Override
  public Action visitCanceled() {
    return Action.GIVE_UP;
  }

  @Override
  public Action visitInternalReject() {
    return byRetry(DeliveryCode.INTERNAL_REJECT);
  }

  @Override
  public Action visitUnmatchedDefaultOriginator() {
    return Action.FIX_REQUEST;
  }

  @Override
  public Action visitExceededPartsLimit() {
    return Action.FIX_REQUEST;
  }

  @Override
  public Action visitUnprovisionedRegion() {
    return Action.FIX_REQUEST;
  }

  @Override
  public Action visitUnrecognized(AnyDeliveryCode.Unrecognized code) {
    return Action.LOOK_AT_IT;
  }
}
