package com.example.reports;

/** A line that is not a delivery report. The message says why. */
final class MalformedLine extends Exception {

  private static final long serialVersionUID = 1;

  MalformedLine(String reason) {
    super(reason);
  }
}
