package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What a look-up finds a code by: a key, or all parts of the key of a set.
 *
 * @param parts the key alone, or the parts in their order
 */
record LookupKey(SetTypes types, List<Key> parts) {

  /** One of the keys of a set, or the whole key if it has parts. */
  static LookupKey of(SetTypes types, Key key) {
    return key.part()
        ? new LookupKey(types, types.set().keys())
        : new LookupKey(types, List.of(key));
  }

  /** What follows {@code find}, {@code from} or {@code of} in the name of its methods. */
  String suffix() {
    return parts.size() == 1 ? SetTypes.suffix(parts.get(0)) : "";
  }

  /** {@code key}, or {@code rest key}. */
  String phrase() {
    return parts.size() == 1 ? KeyText.phrase(parts.get(0)) : "key";
  }

  /** {@code int vendor, int code}. */
  List<ParameterSpec> parameters() {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (Key part : parts) {
      parameters.add(ParameterSpec.builder(JavaTypes.of(part.type()), part.name()).build());
    }
    return parameters;
  }

  /** The lines of Javadoc about the parameters, the first without its tag. */
  String javadocOfParameters() {
    StringJoiner lines = new StringJoiner("\n@param ");
    for (Key part : parts) {
      lines.add(part.name() + " the " + (part.part() ? KeyText.parameter(part) : "key"));
    }
    return lines.toString();
  }

  /** {@code vendor, code}: the variables of these names. */
  String arguments() {
    return arguments("", "");
  }

  /** {@code this.vendor, this.code}, or {@code vendor(), code()}. */
  String arguments(String before, String after) {
    StringJoiner arguments = new StringJoiner(", ");
    for (Key part : parts) {
      arguments.add(before + part.name() + after);
    }
    return arguments.toString();
  }

  /** The expression that finds the code for the variables of these names, or null. */
  CodeBlock get() {
    return parts.size() == 1
        ? Index.get(types, parts.get(0), parts.get(0).name())
        : Index.getByParts(types);
  }

  /** The expression of the key as people know it, for the text of an exception. */
  CodeBlock shown() {
    return parts.size() == 1
        ? CodeMethods.shown(types, parts.get(0), parts.get(0).name())
        : CodeMethods.shownParts(types, "");
  }

  /** A name for a variable that none of the parts has. */
  String variable() {
    for (String name : List.of("code", "found", "match")) {
      if (parts.stream().noneMatch(part -> part.name().equals(name))) {
        return name;
      }
    }
    return "code_";
  }
}
