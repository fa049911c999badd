package com.example.sms;

import java.io.IOException;

/** Where reports go that come by callback. What it throws makes the vendor send them again. */
interface Inbox {

  /** Takes a report for good: when this returns, the vendor forgets it. */
  void receive(DeliveryReport report) throws IOException;

  /** Keeps what came instead of a report, so that a person can see what it was. */
  void keepMalformed(byte[] body, MalformedReport reason) throws IOException;
}
