package dev.codebook.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** A command line. What a build has not configured is not in it. */
final class Arguments {

  private final List<String> arguments = new ArrayList<>();

  Arguments(String verb) {
    arguments.add(verb);
  }

  /** Adds an option, unless the value is null. */
  Arguments option(String name, String value) {
    if (value != null) {
      arguments.add(name + "=" + value);
    }
    return this;
  }

  /** Adds an option with a path, unless it is null. */
  Arguments option(String name, File value) {
    return option(name, value == null ? null : value.getPath());
  }

  /** Adds an option for each value. */
  Arguments options(String name, List<String> values) {
    values.forEach(value -> option(name, value));
    return this;
  }

  /** Adds an option without a value, if it is on. */
  Arguments flag(String name, boolean on) {
    if (on) {
      arguments.add(name);
    }
    return this;
  }

  /** Adds what the verb is about. */
  Arguments about(List<String> operands) {
    arguments.addAll(operands);
    return this;
  }

  List<String> list() {
    return List.copyOf(arguments);
  }

  String[] toArray() {
    return arguments.toArray(String[]::new);
  }
}
