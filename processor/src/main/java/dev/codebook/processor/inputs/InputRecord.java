package dev.codebook.processor.inputs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the types of one package were generated from. One build leaves it for the next. */
public record InputRecord(List<Input> inputs) {

  /** Says what this is to whoever opens the file, and tells versions of the format apart. */
  private static final String HEAD =
      "What Codebook generated the types of a package from, format 1";

  /** Without what stands there twice, as where two catalogs import the same file. */
  public InputRecord {
    inputs = inputs.stream().distinct().toList();
  }

  /** The record as the text of a file. */
  public String text() {
    return Stream.concat(Stream.of(HEAD), inputs.stream().map(Input::line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** The record that a text holds, or nothing where another version wrote it. */
  public static Optional<InputRecord> of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    List<Optional<Input>> inputs = lines.stream().skip(1).map(Input::ofLine).toList();
    return inputs.stream().allMatch(Optional::isPresent)
        ? Optional.of(new InputRecord(inputs.stream().map(Optional::get).toList()))
        : Optional.empty();
  }
}
