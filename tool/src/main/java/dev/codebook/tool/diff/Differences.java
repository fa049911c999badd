package dev.codebook.tool.diff;

import java.util.ArrayList;
import java.util.List;

/** Collects the differences in one set. */
final class Differences {

  private final String set;
  private final List<Difference> found = new ArrayList<>();

  Differences(String set) {
    this.set = set;
  }

  /** Adds a difference that is about one thing and that the text says all about. */
  void add(Kind kind, String subject, String text) {
    add(kind, subject, "", "", text);
  }

  /** Adds a difference between two values of one thing. */
  void add(Kind kind, String subject, String before, String now, String text) {
    add(kind, List.of(subject), before, now, text);
  }

  void add(Kind kind, List<String> subjects, String before, String now, String text) {
    found.add(new Difference(kind, set, List.copyOf(subjects), before, now, text));
  }

  /** Adds a difference between two values, unless they are the same. */
  void addIfChanged(Kind kind, String subject, String what, String before, String now) {
    if (!before.equals(now)) {
      add(kind, subject, before, now, what + " is " + orNone(now) + ", was " + orNone(before));
    }
  }

  List<Difference> found() {
    return List.copyOf(found);
  }

  static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }
}
