package com.example.reports;

import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Texts, as a job has them that was written without a table. */
record StringCodes() implements Codes<String, String> {

  private static final Set<String> TEMPORARY = Set.of("27", "404");
  private static final Set<String> PERMANENT = Set.of("1", "402", "301");

  @Override
  public TypeInformation<String> codeType() {
    return Types.STRING;
  }

  @Override
  public TypeInformation<String> statusType() {
    return Types.STRING;
  }

  @Override
  public String code(int number) {
    return String.valueOf(number);
  }

  @Override
  public String status(String text) {
    return text;
  }

  @Override
  public boolean isFinal(String status) {
    return !status.equals("Queued") && !status.equals("Dispatched");
  }

  @Override
  public Decision decide(String code, String status) {
    return switch (status) {
      case "Queued", "Dispatched" -> Decision.WAIT;
      case "Delivered" -> Decision.DONE;
      case "Expired" -> Decision.RETRY;
      case "Aborted", "Rejected", "Failed" -> byCode(code);
      default -> Decision.LOOK_AT_IT;
    };
  }

  private static Decision byCode(String code) {
    if (TEMPORARY.contains(code)) {
      return Decision.RETRY;
    }
    return PERMANENT.contains(code) ? Decision.GIVE_UP : Decision.LOOK_AT_IT;
  }
}
