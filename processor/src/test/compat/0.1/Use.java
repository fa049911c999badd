package com.example.compat;

import java.io.PrintStream;
import java.util.List;

/** Looks codes up by every kind of key, found and not found, and reads what they have. */
public final class Use {

  private Use() {}

  public static void run(PrintStream out) {
    for (SmsError code : SmsError.values()) {
      out.println(
          List.of(
              code, code.rest(), code.smpp(), code.serial(), code.ticket(), code.mnemonic(),
              code.state(), code.seenAs(), code.cause(), code.side(), code.retryAfter(),
              code.attempts(), code.expiry(), code.billed(), code.window(), code.hint(),
              code.remark()));
    }
    out.println("-- int keys, near each other and far apart");
    for (int key : new int[] {-3, -2, 401, 402, 403, 404, 503, 504, 700001, Integer.MIN_VALUE}) {
      out.println(key + " " + SmsError.findRest(key) + " " + AnySmsError.ofRest(key));
    }
    for (int key : new int[] {0x400, 0x401, 0x402, 0x7FFF0000, 0}) {
      out.println(key + " " + SmsError.findSmpp(key) + " " + AnySmsError.ofSmpp(key));
    }
    for (int key : new int[] {1, 2, 20, 5, 6, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      out.println(key + " " + Near.find(key) + " " + Far.find(key));
    }
    out.println("-- long keys, near each other and far apart");
    for (long key : new long[] {0, 1, 2, 3, 4, Long.MIN_VALUE}) {
      out.println(key + " " + SmsError.findSerial(key));
    }
    for (long key : new long[] {1, 90000000000L, -5, 410065408, Long.MAX_VALUE}) {
      out.println(key + " " + SmsError.findTicket(key));
    }
    out.println("-- text keys");
    for (String key : List.of("QFULL", "IERR", "INTERNAL", "qfull", "", "\u00fc")) {
      out.println(SmsError.findMnemonic(key));
    }
    for (String key : List.of("Queued", "lost-in-transit", "lost", "gone", "Lost")) {
      out.println(key + " " + NetworkState.find(key) + " " + AnyNetworkState.of(key));
    }
    out.println("-- ranges and groups");
    for (int key : new int[] {399, 400, 499, 500}) {
      AnySmsError any = AnySmsError.ofRest(key);
      out.println(key + " " + any.isIn(SmsError.Range.TEMPORARY) + " " + any.retryAfter());
    }
    for (SmsError.Group group : SmsError.Group.values()) {
      out.println(group + " " + group.title() + " " + group.codes());
    }
    out.println("-- several enums");
    for (String key : List.of("ara", "arb", "bam", "aaa", "zzz")) {
      out.println(key + " " + Language.find(key) + " " + AnyLanguage.of(key));
    }
    out.println(Language.values() + " " + Language.Group.SPOKEN_IN_MALI.codes());
    for (long key : new long[] {1, 90000000000L, 2}) {
      out.println(key + " " + Vendor.find(key) + " " + AnyVendor.of(key));
    }
  }
}
