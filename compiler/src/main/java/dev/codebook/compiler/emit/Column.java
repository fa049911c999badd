package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
    TypeName stored,
    TypeName answered,
    boolean nullable,
    boolean set,
    boolean absent,
    boolean late,
    Function<Code, CodeBlock> value,
    CodeBlock meaning) {

  /** The expression to keep, from the one that gives a code's value. */
  CodeBlock keep(CodeBlock given) {
    return set ? FieldShape.unmodifiable(given) : given;
  }

  /** What the accessor returns where no code has a value, from what one of them would keep. */
  CodeBlock absence(CodeBlock kept) {
    if (set) {
      return CodeBlock.of("$T.emptySet()", JavaTypes.COLLECTIONS);
    }
    return nullable ? CodeBlock.of("$T.empty()", JavaTypes.OPTIONAL) : kept;
  }

  /** The expression that the accessor returns, from the one that reads what is kept. */
  CodeBlock answer(CodeBlock kept) {
    return nullable ? CodeBlock.of("$T.ofNullable($L)", JavaTypes.OPTIONAL, kept) : kept;
  }
}
