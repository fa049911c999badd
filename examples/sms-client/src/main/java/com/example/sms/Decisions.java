package com.example.sms;

import java.util.function.Function;

/**
 * Decides about a line of a report.
 *
 * <p>The code gives the cause and so the action; the status says whether the action is due now. If
 * the two contradict each other, a person has to look. There is one exception: in real reports, a
 * code that is listed with Aborted comes with the status Failed. Either way the message did not
 * arrive, so the code still decides, and the reason mentions the difference.
 */
final class Decisions {

  private final Function<AnyDeliveryCode, Action> actions;

  /**
   * @param actions what to do about a code, whatever its status
   */
  Decisions(Function<AnyDeliveryCode, Action> actions) {
    this.actions = actions;
  }

  Decision decide(AnyDeliveryCode code, AnyDeliveryStatus status) {
    Action byCode = actions.apply(code);
    if (!(code instanceof DeliveryCode listed)) {
      return new Decision(byCode, "The catalog has no such code.");
    }
    return status
        .recognized()
        .map(recognized -> decide(listed, recognized, byCode))
        .orElse(new Decision(Action.LOOK_AT_IT, "The catalog has no such status."));
  }

  private static Decision decide(DeliveryCode code, DeliveryStatus status, Action byCode) {
    return switch (status) {
      case QUEUED, DISPATCHED ->
          isListedAsFinal(code)
              ? contradiction(status)
              : new Decision(Action.WAIT, status.description());
      case DELIVERED ->
          byCode == Action.DONE
              ? new Decision(Action.DONE, status.description())
              : contradiction(status);
      case UNKNOWN ->
          byCode == Action.GIVE_UP
              ? new Decision(byCode, why(code))
              : new Decision(
                  Action.LOOK_AT_IT, "It may have arrived. Sent again, it may come twice.");
      case ABORTED, REJECTED, FAILED, EXPIRED ->
          byCode == Action.DONE || byCode == Action.WAIT
              ? contradiction(status)
              : new Decision(byCode, difference(code, status) + why(code));
    };
  }

  private static boolean isListedAsFinal(DeliveryCode code) {
    return code.status().filter(s -> s.type() == DeliveryStatus.Type.FINAL).isPresent();
  }

  private static Decision contradiction(DeliveryStatus status) {
    return new Decision(
        Action.LOOK_AT_IT,
        "Contradictory: a message with this code is not " + status.title() + ".");
  }

  private static String difference(DeliveryCode code, DeliveryStatus status) {
    return code.status()
        .filter(listed -> listed != status)
        .map(listed -> "Listed as " + listed.title() + "; not delivered either way. ")
        .orElse("");
  }

  private static String why(DeliveryCode code) {
    return code.duration().map(duration -> duration.title() + ". ").orElse("") + code.description();
  }
}
