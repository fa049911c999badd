package com.example.reports;

import com.example.reports.flink.OpenTypeInfoFactory;
import dev.codebook.KeyFormat;

/** Writes codes in Flink as the numbers of the REST API. */
public final class CodeInfo extends OpenTypeInfoFactory<AnyDeliveryCode> {

  /** For Flink. */
  public CodeInfo() {
    super(
        AnyDeliveryCode.class, KeyFormat.ofInt(AnyDeliveryCode::wireKey, AnyDeliveryCode::ofRest));
  }
}
