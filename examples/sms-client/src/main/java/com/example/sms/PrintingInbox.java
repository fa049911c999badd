package com.example.sms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints reports. Keeps other bodies, and says where. */
record PrintingInbox(ReportPrinter printer, MalformedBodies malformed, PrintStream err)
    implements Inbox {

  @Override
  public void receive(DeliveryReport report) throws IOException {
    printer.print(report);
  }

  @Override
  public void keepMalformed(byte[] body, MalformedReport reason) throws IOException {
    Path file = malformed.keep(body);
    err.println(Printable.line(reason.getMessage()) + " Kept as " + file);
  }
}
