package dev.codebook.tool.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of the text as it was. */
final class Edits {

  private record Edit(int start, int end, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void insert(int at, String text) {
    edits.add(new Edit(at, at, text));
  }

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text with all changes; those at one place are in the order in which they were made. */
  String applied(String text) {
    List<Edit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparingInt(Edit::start));
    StringBuilder applied = new StringBuilder(text.length() + 1000);
    int at = 0;
    for (Edit edit : inOrder) {
      applied.append(text, at, edit.start).append(edit.text);
      at = edit.end;
    }
    return applied.append(text, at, text.length()).toString();
  }
}
