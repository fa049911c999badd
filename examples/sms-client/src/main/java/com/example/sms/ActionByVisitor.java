package com.example.sms;

import static com.example.sms.VendorAdvice.byRetry;

/**
 * Decides what to do for each code, without the status that it comes with.
 *
 * <p>A visitor has a method for every code. If a code is added to {@code codes.yaml}, this class
 * does not compile until it decides about it. {@code ActionBySwitch}, for Java 21, decides the same
 * with a {@code switch}.
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

  /** The same request would expire again. The next one needs a later expiry time. */
  @Override
  public Action visitInternalExpiry() {
    return Action.FIX_REQUEST;
  }

  /** We canceled it ourselves. */
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
