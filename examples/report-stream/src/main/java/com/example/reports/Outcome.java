package com.example.reports;

import java.util.List;

/**
 * A code and a status as a vendor sends them, and how many in a thousand have them. Two codes and a
 * status are not in the catalog.
 */
record Outcome(int code, String status, int thousandths) {

  private static final List<Outcome> INTERMEDIATE =
      List.of(new Outcome(401, "Dispatched", 900), new Outcome(400, "Queued", 100));

  private static final List<Outcome> LAST =
      List.of(
          new Outcome(0, "Delivered", 881),
          new Outcome(27, "Failed", 39),
          new Outcome(1, "Failed", 23),
          new Outcome(404, "Aborted", 17),
          new Outcome(6, "Unknown", 11),
          new Outcome(402, "Aborted", 9),
          new Outcome(203, "Expired", 8),
          new Outcome(301, "Rejected", 6),
          new Outcome(417, "Aborted", 3),
          new Outcome(431, "Failed", 2),
          new Outcome(69, "Undeliverable", 1));

  static Outcome intermediate(int thousandth) {
    return of(INTERMEDIATE, thousandth);
  }

  static Outcome last(int thousandth) {
    return of(LAST, thousandth);
  }

  private static Outcome of(List<Outcome> outcomes, int thousandth) {
    int rest = thousandth;
    for (Outcome outcome : outcomes) {
      rest -= outcome.thousandths();
      if (rest < 0) {
        return outcome;
      }
    }
    throw new IllegalArgumentException(thousandth + " is not less than a thousand");
  }
}
