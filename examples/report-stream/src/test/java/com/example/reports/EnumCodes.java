package com.example.reports;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Enums as people write them. What they do not list becomes UNKNOWN_CODE, and its key is lost. */
record EnumCodes() implements Codes<EnumCodes.Code, EnumCodes.Status> {

  /** The codes that the generated reports have. */
  enum Code {
    NO_ERROR(0, Decision.LOOK_AT_IT),
    UNKNOWN_SUBSCRIBER(1, Decision.GIVE_UP),
    UNKNOWN(6, Decision.LOOK_AT_IT),
    ABSENT_SUBSCRIBER(27, Decision.RETRY),
    GENERIC_FAILURE(69, Decision.LOOK_AT_IT),
    TIMEOUT(203, Decision.RETRY),
    SYNTAX_ERROR(301, Decision.GIVE_UP),
    QUEUED(400, Decision.LOOK_AT_IT),
    DISPATCHED(401, Decision.LOOK_AT_IT),
    UNROUTABLE(402, Decision.GIVE_UP),
    TEMPORARY_FAILURE(404, Decision.RETRY),
    UNKNOWN_CODE(-1, Decision.LOOK_AT_IT);

    private static final Map<Integer, Code> BY_NUMBER = new HashMap<>();

    static {
      for (Code code : values()) {
        BY_NUMBER.put(code.number, code);
      }
    }

    private final int number;
    private final Decision decision;

    Code(int number, Decision decision) {
      this.number = number;
      this.decision = decision;
    }
  }

  /** The statuses that the vendor lists. */
  enum Status {
    QUEUED("Queued"),
    DISPATCHED("Dispatched"),
    ABORTED("Aborted"),
    REJECTED("Rejected"),
    DELIVERED("Delivered"),
    FAILED("Failed"),
    EXPIRED("Expired"),
    UNKNOWN("Unknown"),
    UNKNOWN_STATUS("");

    private static final Map<String, Status> BY_TEXT = new HashMap<>();

    static {
      for (Status status : values()) {
        BY_TEXT.put(status.text, status);
      }
    }

    private final String text;

    Status(String text) {
      this.text = text;
    }
  }

  @Override
  public TypeInformation<Code> codeType() {
    return Types.ENUM(Code.class);
  }

  @Override
  public TypeInformation<Status> statusType() {
    return Types.ENUM(Status.class);
  }

  @Override
  public Code code(int number) {
    return Code.BY_NUMBER.getOrDefault(number, Code.UNKNOWN_CODE);
  }

  @Override
  public Status status(String text) {
    return Status.BY_TEXT.getOrDefault(text, Status.UNKNOWN_STATUS);
  }

  @Override
  public boolean isFinal(Status status) {
    return status != Status.QUEUED && status != Status.DISPATCHED;
  }

  @Override
  public Decision decide(Code code, Status status) {
    return switch (status) {
      case QUEUED, DISPATCHED -> Decision.WAIT;
      case DELIVERED -> Decision.DONE;
      case EXPIRED -> Decision.RETRY;
      case ABORTED, REJECTED, FAILED -> code.decision;
      case UNKNOWN, UNKNOWN_STATUS -> Decision.LOOK_AT_IT;
    };
  }
}
