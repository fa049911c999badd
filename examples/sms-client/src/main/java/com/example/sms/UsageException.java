package com.example.sms;

/** The command line is wrong. The message says what is missing or wrong. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
