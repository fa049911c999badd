package com.example.sms;

/** The command line does not say what to do. The message says what is missing or too much. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
