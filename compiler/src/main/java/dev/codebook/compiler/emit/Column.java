package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import java.util.function.Function;

/**
 * What a set keeps for each of its codes: the title, a key, a field.
 *
 * @param name of the accessor
 * @param stored the type in which it is kept
 * @param answered the type that the accessor returns
 * @param nullable whether it is kept as null where it is absent
 * @param set whether it is a set, to be kept so that nobody can change it
 * @param absent whether no code has it: there is nothing to keep, and one answer for all
 * @param late whether it may only be looked at once the enum is initialised, since it leads back to
 *     the set itself
 * @param value the Java expression that gives a code's value
 * @param meaning the accessor's Javadoc
 */
record Column(
    String name,
    String stored,
    String answered,
    boolean nullable,
    boolean set,
    boolean absent,
    boolean late,
    Function<Code, String> value,
    String meaning) {

  String value(Code code) {
    return value.apply(code);
  }
}
