package com.example.callbacks;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** A body that is not a delivery report. The message says where and why, in one line. */
final class MalformedReport extends Exception {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_REASON = 200;

  MalformedReport(String reason, Throwable cause) {
    super(reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason, cause);
  }

  static MalformedReport because(JacksonException e) {
    String place = e.getPath().stream().map(MalformedReport::step).collect(Collectors.joining());
    String reason =
        e.getCause() instanceof IllegalArgumentException unfit ? unfit.getMessage() : gist(e);
    return new MalformedReport(place.isEmpty() ? reason : place.substring(1) + ": " + reason, e);
  }

  private static String step(Reference step) {
    return step.getPropertyName() == null ? "." + step.getIndex() : "." + step.getPropertyName();
  }

  /** The beginning of Jackson's message, without its own classes and settings. */
  private static String gist(JacksonException e) {
    String text = e.getOriginalMessage().split("\n| \\(", 2)[0];
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
