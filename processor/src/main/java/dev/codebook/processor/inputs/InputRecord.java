package dev.codebook.processor.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the types of one package were generated from. One build leaves it for the next.
 */
public record InputRecord(List<Input> inputs) {

  /** Explains the file to a person who opens it, and distinguishes versions of the format. */
  private static final String HEAD =
      "What Codebook generated the types of a package from, format 1";

  /** Leaves duplicates out. Two catalogs may import the same file. */
  public InputRecord {
    Map<String, Input> distinct = new LinkedHashMap<>();
    for (Input input : inputs) {
      distinct.putIfAbsent(input.line(), input);
    }
    inputs = List.copyOf(distinct.values());
  }

  /** The record as the text of a file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Input input : inputs) {
      text.append(input.line()).append('\n');
    }
    return text.toString();
  }

  /** The record in a text, or nothing if another version wrote it. */
  public static Optional<InputRecord> of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    List<Input> inputs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Optional<Input> input = Input.ofLine(line);
      if (input.isEmpty()) {
        return Optional.empty();
      }
      inputs.add(input.get());
    }
    return Optional.of(new InputRecord(inputs));
  }
}
