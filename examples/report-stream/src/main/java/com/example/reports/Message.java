package com.example.reports;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/**
 * What the job remembers of a message.
 *
 * @param intermediate the newest intermediate state, or null
 * @param last the final state, or null
 * @param line the report that had the intermediate state, or null
 * @param retryDue when to send the message again, in milliseconds since 1970, or {@link #NEVER}; a
 *     later catalog does not change it
 */
public record Message(State intermediate, State last, String line, long retryDue) {

  static final long NEVER = -1;
  static final Message NEW = new Message(null, null, null, NEVER);

  /** A code and a status at a time. */
  public record State(
      @TypeInfo(CodeInfo.class) AnyDeliveryCode code,
      @TypeInfo(StatusInfo.class) AnyDeliveryStatus status,
      long at) {

    static State of(Report report) {
      return new State(report.code(), report.status(), report.at());
    }
  }

  boolean has(State state) {
    return state.equals(intermediate) || state.equals(last);
  }

  Message with(Report report) {
    State state = State.of(report);
    return report.isFinal()
        ? new Message(intermediate, state, null, retryDue(report))
        : new Message(state, last, report.line(), NEVER);
  }

  private static long retryDue(Report report) {
    return Decision.about(report.code(), report.status()) == Decision.RETRY
        ? report.at() + Decision.delay(report.code()).toMillis()
        : NEVER;
  }

  /** The milliseconds from the intermediate state to the final one, or 0 without both. */
  long waited() {
    return intermediate == null || last == null ? 0 : Math.max(0, last.at() - intermediate.at());
  }
}
