package com.example.sms;

import static com.example.sms.VendorAdvice.byDuration;
import static com.example.sms.VendorAdvice.byRetry;

/**
 * Decides the same as {@link ActionByVisitor}, for Java 21. The {@code switch} needs no {@code
 * default}, so if a code is added to {@code codes.yaml}, this does not compile either.
 */
final class ActionBySwitch {

  private ActionBySwitch() {}

  static Action of(AnyDeliveryCode received) {
    return switch (received) {
      case DeliveryCode code -> of(code);
      case AnyDeliveryCode.Unrecognized unrecognized -> Action.LOOK_AT_IT;
    };
  }

  private static Action of(DeliveryCode code) {
    return switch (code) {
      case NO_ERROR -> Action.DONE;
      case QUEUED, DISPATCHED -> Action.WAIT;
      case INTERNAL_ERROR -> Action.RETRY;
      case CANCELED -> Action.GIVE_UP;
      case UNMATCHED_PARAMETER,
          INTERNAL_EXPIRY,
          UNMATCHED_DEFAULT_ORIGINATOR,
          EXCEEDED_PARTS_LIMIT,
          UNPROVISIONED_REGION ->
          Action.FIX_REQUEST;
      case MESSAGE_UNROUTABLE, TEMPORARY_DELIVERY_FAILURE, INTERNAL_REJECT -> byRetry(code);
      case UNKNOWN_SUBSCRIBER,
          UNKNOWN_SUBSCRIBER_NPDB_MISMATCH,
          UNIDENTIFIED_SUBSCRIBER,
          UNKNOWN,
          ILLEGAL_SUBSCRIBER,
          NO_TRANSLATION_FOR_ADDRESS,
          TELESERVICE_NOT_PROVISIONED,
          ILLEGAL_EQUIPMENT,
          CALL_BARRED,
          FACILITY_NOT_SUPPORTED,
          ABSENT_SUBSCRIBER,
          ABSENT_SUBSCRIBER_NO_PAGE_RESPONSE,
          ABSENT_SUBSCRIBER_IMSI_DETACHED_FROM_MSC,
          CONTROLLING_MSC_FAILURE,
          SUBSCRIBER_BUSY_FOR_MT_SM,
          EQUIPMENT_NOT_SM_EQUIPPED,
          MEMORY_CAPACITY_EXCEEDED_FROM_HLR,
          SYSTEM_FAILURE_FROM_MSC,
          DATA_MISSING_FROM_MSC,
          UNEXPECTED_DATA_VALUE_FROM_MSC,
          SYSTEM_FAILURE_FROM_HLR,
          DATA_MISSING_FROM_HLR,
          UNEXPECTED_DATA_VALUE_FROM_HLR,
          MEMORY_CAPACITY_EXCEEDED_FROM_MSC,
          GENERIC_DELIVERY_FAILURE,
          SS7_COMMUNICATION_ERROR,
          ABSENT_SUBSCRIBER_IMSI_DETACHED_FROM_SMSC,
          UNABLE_TO_DECODE_RESPONSE,
          PROVIDER_ABORT,
          USER_ABORT,
          TIMEOUT,
          TIMEOUT_PAB,
          REJECTED,
          LOCAL_CANCEL,
          SCREENING_OR_BLOCKING,
          CARRIER_SYNTAX_ERROR,
          TEMPORARY_CARRIER_INTERNAL_ERROR,
          PERMANENT_CARRIER_INTERNAL_ERROR,
          TEMPORARY_CARRIER_ROUTING_ERROR,
          PERMANENT_CARRIER_ROUTING_ERROR,
          CONGESTION ->
          byDuration(code);
    };
  }
}
