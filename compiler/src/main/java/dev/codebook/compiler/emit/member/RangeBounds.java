package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.List;
import java.util.Optional;

/**
 * What a range keeps of the keys that it holds, and how it tells them: the least and the greatest
 * number, or of texts a prefix, or the first and the last one.
 */
final class RangeBounds {

  private final Key key;

  /** The variable that has the key, or a part of it. */
  private final String variable;

  /** What tells a field from a variable of the same name. */
  private final String owner;

  private final boolean texts;
  private final boolean prefixes;
  private final boolean intervals;

  private RangeBounds(CodeSet set, Key key, boolean texts, boolean prefixes, boolean intervals) {
    this.key = key;
    this.variable = key.part() ? key.name() : "key";
    this.texts = texts;
    this.prefixes = prefixes;
    this.intervals = intervals;
    this.owner = set.hasParts() && isHidden(set) ? "this." : "";
  }

  /** Whether a parameter has the name of a field: a part of the key may be named {@code firstB}. */
  private boolean isHidden(CodeSet set) {
    for (Key part : set.keys()) {
      if (names().contains(part.name())) {
        return true;
      }
    }
    return false;
  }

  /** What the ranges of a set keep of a key. */
  static RangeBounds of(CodeSet set, Key key) {
    boolean texts = false;
    boolean prefixes = false;
    boolean intervals = false;
    int place = set.keys().indexOf(key);
    for (Range range : set.ranges()) {
      Optional<Range.Span> given = range.intervals().get(place);
      if (given.orElse(null) instanceof Range.Texts span) {
        texts = true;
        prefixes |= span.prefix();
        intervals |= !span.prefix();
      }
      prefixes |= key.part() && given.isEmpty();
    }
    return new RangeBounds(set, key, texts, prefixes, intervals);
  }

  /** The names of the fields. */
  List<String> names() {
    return texts && !intervals ? List.of(name("prefix")) : List.of(name("first"), name("last"));
  }

  /** The values of the fields, as Java writes them, of a range that may not name the key. */
  List<CodeBlock> values(Optional<Range.Span> given) {
    if (texts) {
      return texts((Range.Texts) given.orElseGet(this::otherwise));
    }
    if (given.isEmpty() && key.part()) {
      TypeName box = JavaTypes.of(key.type()).box();
      return List.of(CodeBlock.of("$T.MIN_VALUE", box), CodeBlock.of("$T.MAX_VALUE", box));
    }
    Range.Interval span = (Range.Interval) given.orElseGet(this::otherwise);
    return List.of(
        CodeBlock.of("$L", JavaLiteral.number(key.type(), span.first(), span.hex())),
        CodeBlock.of("$L", JavaLiteral.number(key.type(), span.last(), span.hex())));
  }

  private List<CodeBlock> texts(Range.Texts span) {
    CodeBlock first = CodeBlock.of("$L", JavaLiteral.string(span.first()));
    String last = span.prefix() ? "" : span.last();
    return intervals
        ? List.of(first, CodeBlock.of("$L", JavaLiteral.string(last)))
        : List.of(first);
  }

  /** What a range holds of a key that it does not name: any value of a part, else nothing. */
  private Range.Span otherwise() {
    return key.part() ? new Range.Texts("", "", true, false) : nothing();
  }

  /** An interval that goes down holds nothing; no key begins with a noncharacter. */
  private Range.Span nothing() {
    return texts
        ? new Range.Texts(intervals ? "1" : "\uFFFF", "0", !intervals, false)
        : new Range.Interval(1, 0, false);
  }

  /** Whether a range holds the part of a key in the variable of its name, beside other tests. */
  CodeBlock testOfPart() {
    return texts && intervals && prefixes ? CodeBlock.of("($L)", test()) : test();
  }

  /**
   * Whether a range holds the key in the variable {@code key}, or in {@code masked} if it has a
   * mask, or a part in the variable of its name.
   */
  CodeBlock test() {
    if (!texts) {
      String number = key.mask().isPresent() ? "masked" : variable;
      return CodeBlock.of("$1L <= $2L && $2L <= $3L", field("first"), number, field("last"));
    }
    if (!intervals) {
      return begins(field("prefix"));
    }
    String compare = key.ignoresCase() ? "compareToIgnoreCase" : "compareTo";
    CodeBlock between =
        CodeBlock.of(
            "$4L.length() == $1L.length()\n&& $1L.$3L($4L) <= 0\n&& $4L.$3L($2L) <= 0",
            field("first"),
            field("last"),
            compare,
            variable);
    return prefixes
        ? CodeBlock.of("$L.isEmpty()\n? $L\n: $L", field("last"), begins(field("first")), between)
        : between;
  }

  private CodeBlock begins(String prefix) {
    return key.ignoresCase()
        ? CodeBlock.of("$2L.regionMatches(true, 0, $1L, 0, $1L.length())", prefix, variable)
        : CodeBlock.of("$2L.startsWith($1L)", prefix, variable);
  }

  private String field(String which) {
    return owner + name(which);
  }

  private String name(String which) {
    return which + (key.named() ? JavaName.capitalized(key.name()) : "");
  }
}
