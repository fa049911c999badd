package com.example.sms;

import static com.example.sms.VendorAdvice.byDuration;

/**
 * The standard codes, which the REST API shares with SMPP. The vendor gives a duration for each.
 */
abstract class StandardActionByVisitor implements AnyDeliveryCode.Visitor<Action> {

  @Override
  public final Action visitNoError() {
    return Action.DONE;
  }

  @Override
  public final Action visitUnknownSubscriber() {
    return byDuration(DeliveryCode.UNKNOWN_SUBSCRIBER);
  }

  @Override
  public final Action visitUnknownSubscriberNpdbMismatch() {
    return byDuration(DeliveryCode.UNKNOWN_SUBSCRIBER_NPDB_MISMATCH);
  }

  @Override
  public final Action visitUnidentifiedSubscriber() {
    return byDuration(DeliveryCode.UNIDENTIFIED_SUBSCRIBER);
  }

  @Override
  public final Action visitUnknown() {
    return byDuration(DeliveryCode.UNKNOWN);
  }

  @Override
  public final Action visitIllegalSubscriber() {
    return byDuration(DeliveryCode.ILLEGAL_SUBSCRIBER);
  }

  @Override
  public final Action visitNoTranslationForAddress() {
    return byDuration(DeliveryCode.NO_TRANSLATION_FOR_ADDRESS);
  }

  @Override
  public final Action visitTeleserviceNotProvisioned() {
    return byDuration(DeliveryCode.TELESERVICE_NOT_PROVISIONED);
  }

  @Override
  public final Action visitIllegalEquipment() {
    return byDuration(DeliveryCode.ILLEGAL_EQUIPMENT);
  }

  @Override
  public final Action visitCallBarred() {
    return byDuration(DeliveryCode.CALL_BARRED);
  }

  @Override
  public final Action visitFacilityNotSupported() {
    return byDuration(DeliveryCode.FACILITY_NOT_SUPPORTED);
  }

  @Override
  public final Action visitAbsentSubscriber() {
    return byDuration(DeliveryCode.ABSENT_SUBSCRIBER);
  }

  @Override
  public final Action visitAbsentSubscriberNoPageResponse() {
    return byDuration(DeliveryCode.ABSENT_SUBSCRIBER_NO_PAGE_RESPONSE);
  }

  @Override
  public final Action visitAbsentSubscriberImsiDetachedFromMsc() {
    return byDuration(DeliveryCode.ABSENT_SUBSCRIBER_IMSI_DETACHED_FROM_MSC);
  }

  @Override
  public final Action visitControllingMscFailure() {
    return byDuration(DeliveryCode.CONTROLLING_MSC_FAILURE);
  }

  @Override
  public final Action visitSubscriberBusyForMtSm() {
    return byDuration(DeliveryCode.SUBSCRIBER_BUSY_FOR_MT_SM);
  }

  @Override
  public final Action visitEquipmentNotSmEquipped() {
    return byDuration(DeliveryCode.EQUIPMENT_NOT_SM_EQUIPPED);
  }

  @Override
  public final Action visitMemoryCapacityExceededFromHlr() {
    return byDuration(DeliveryCode.MEMORY_CAPACITY_EXCEEDED_FROM_HLR);
  }

  @Override
  public final Action visitSystemFailureFromMsc() {
    return byDuration(DeliveryCode.SYSTEM_FAILURE_FROM_MSC);
  }

  @Override
  public final Action visitDataMissingFromMsc() {
    return byDuration(DeliveryCode.DATA_MISSING_FROM_MSC);
  }

  @Override
  public final Action visitUnexpectedDataValueFromMsc() {
    return byDuration(DeliveryCode.UNEXPECTED_DATA_VALUE_FROM_MSC);
  }

  @Override
  public final Action visitSystemFailureFromHlr() {
    return byDuration(DeliveryCode.SYSTEM_FAILURE_FROM_HLR);
  }

  @Override
  public final Action visitDataMissingFromHlr() {
    return byDuration(DeliveryCode.DATA_MISSING_FROM_HLR);
  }

  @Override
  public final Action visitUnexpectedDataValueFromHlr() {
    return byDuration(DeliveryCode.UNEXPECTED_DATA_VALUE_FROM_HLR);
  }

  @Override
  public final Action visitMemoryCapacityExceededFromMsc() {
    return byDuration(DeliveryCode.MEMORY_CAPACITY_EXCEEDED_FROM_MSC);
  }

  @Override
  public final Action visitGenericDeliveryFailure() {
    return byDuration(DeliveryCode.GENERIC_DELIVERY_FAILURE);
  }

  @Override
  public final Action visitSs7CommunicationError() {
    return byDuration(DeliveryCode.SS7_COMMUNICATION_ERROR);
  }

  @Override
  public final Action visitAbsentSubscriberImsiDetachedFromSmsc() {
    return byDuration(DeliveryCode.ABSENT_SUBSCRIBER_IMSI_DETACHED_FROM_SMSC);
  }

  @Override
  public final Action visitUnableToDecodeResponse() {
    return byDuration(DeliveryCode.UNABLE_TO_DECODE_RESPONSE);
  }

  @Override
  public final Action visitProviderAbort() {
    return byDuration(DeliveryCode.PROVIDER_ABORT);
  }

  @Override
  public final Action visitUserAbort() {
    return byDuration(DeliveryCode.USER_ABORT);
  }

  @Override
  public final Action visitTimeout() {
    return byDuration(DeliveryCode.TIMEOUT);
  }

  @Override
  public final Action visitTimeoutPab() {
    return byDuration(DeliveryCode.TIMEOUT_PAB);
  }

  @Override
  public final Action visitRejected() {
    return byDuration(DeliveryCode.REJECTED);
  }

  @Override
  public final Action visitLocalCancel() {
    return byDuration(DeliveryCode.LOCAL_CANCEL);
  }

  @Override
  public final Action visitScreeningOrBlocking() {
    return byDuration(DeliveryCode.SCREENING_OR_BLOCKING);
  }

  @Override
  public final Action visitCarrierSyntaxError() {
    return byDuration(DeliveryCode.CARRIER_SYNTAX_ERROR);
  }

  @Override
  public final Action visitTemporaryCarrierInternalError() {
    return byDuration(DeliveryCode.TEMPORARY_CARRIER_INTERNAL_ERROR);
  }

  @Override
  public final Action visitPermanentCarrierInternalError() {
    return byDuration(DeliveryCode.PERMANENT_CARRIER_INTERNAL_ERROR);
  }

  @Override
  public final Action visitTemporaryCarrierRoutingError() {
    return byDuration(DeliveryCode.TEMPORARY_CARRIER_ROUTING_ERROR);
  }

  @Override
  public final Action visitPermanentCarrierRoutingError() {
    return byDuration(DeliveryCode.PERMANENT_CARRIER_ROUTING_ERROR);
  }

  @Override
  public final Action visitCongestion() {
    return byDuration(DeliveryCode.CONGESTION);
  }
}
