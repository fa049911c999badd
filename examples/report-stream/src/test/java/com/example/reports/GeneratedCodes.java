package com.example.reports;

import org.apache.flink.api.common.typeinfo.TypeInformation;

/** The types that Codebook generates. */
record GeneratedCodes() implements Codes<AnyDeliveryCode, AnyDeliveryStatus> {

  @Override
  public TypeInformation<AnyDeliveryCode> codeType() {
    return new CodeInfo().typeInfo();
  }

  @Override
  public TypeInformation<AnyDeliveryStatus> statusType() {
    return new StatusInfo().typeInfo();
  }

  @Override
  public AnyDeliveryCode code(int number) {
    return AnyDeliveryCode.ofRest(number);
  }

  @Override
  public AnyDeliveryStatus status(String text) {
    return AnyDeliveryStatus.of(text);
  }

  @Override
  public boolean isFinal(AnyDeliveryStatus status) {
    return !(status instanceof DeliveryStatus listed) || listed.type() == DeliveryStatus.Type.FINAL;
  }

  @Override
  public Decision decide(AnyDeliveryCode code, AnyDeliveryStatus status) {
    return Decision.about(code, status);
  }
}
