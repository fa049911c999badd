package com.example.sms;

import java.io.IOException;

/** Takes the reports that come by callback. If it throws, the vendor sends the report again. */
interface Inbox {

  /** Takes a report. When this returns, the vendor does not send it again. */
  void receive(DeliveryReport report) throws IOException;

  /** Keeps a body that is not a report, so that a person can look at it. */
  void keepMalformed(byte[] body, MalformedReport reason) throws IOException;
}
