package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.emit.shape.JavaLiteral;
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
  private final boolean texts;
  private final boolean prefixes;
  private final boolean intervals;

  private RangeBounds(Key key, boolean texts, boolean prefixes, boolean intervals) {
    this.key = key;
    this.texts = texts;
    this.prefixes = prefixes;
    this.intervals = intervals;
  }

  /** What the ranges of a set keep of a key. */
  static RangeBounds of(CodeSet set, Key key) {
    boolean texts = false;
    boolean prefixes = false;
    boolean intervals = false;
    int place = set.keys().indexOf(key);
    for (Range range : set.ranges()) {
      if (range.intervals().get(place).orElse(null) instanceof Range.Texts span) {
        texts = true;
        prefixes |= span.prefix();
        intervals |= !span.prefix();
      }
    }
    return new RangeBounds(key, texts, prefixes, intervals);
  }

  /** The names of the fields. */
  List<String> names() {
    return texts && !intervals ? List.of(name("prefix")) : List.of(name("first"), name("last"));
  }

  /** The values of the fields, as Java writes them, of a range that may hold no key. */
  List<String> values(Optional<Range.Span> given) {
    if (!texts) {
      Range.Interval span = (Range.Interval) given.orElse(new Range.Interval(1, 0, false));
      return List.of(
          JavaLiteral.number(key.type(), span.first(), span.hex()),
          JavaLiteral.number(key.type(), span.last(), span.hex()));
    }
    // An interval that goes down holds nothing; no key begins with a noncharacter.
    Range.Texts nothing = new Range.Texts(intervals ? "1" : "\uFFFF", "0", !intervals, false);
    Range.Texts span = (Range.Texts) given.orElse(nothing);
    if (!intervals) {
      return List.of(JavaLiteral.string(span.first()));
    }
    return List.of(
        JavaLiteral.string(span.first()), JavaLiteral.string(span.prefix() ? "" : span.last()));
  }

  /**
   * Whether a range holds the key in the variable {@code key}, or in {@code masked} if it has a
   * mask.
   */
  CodeBlock test() {
    if (!texts) {
      String number = key.mask().isPresent() ? "masked" : "key";
      return CodeBlock.of("$1L <= $2L && $2L <= $3L", name("first"), number, name("last"));
    }
    if (!intervals) {
      return begins(name("prefix"));
    }
    String compare = key.ignoresCase() ? "compareToIgnoreCase" : "compareTo";
    CodeBlock between =
        CodeBlock.of(
            "key.length() == $1L.length()\n&& $1L.$3L(key) <= 0\n&& key.$3L($2L) <= 0",
            name("first"),
            name("last"),
            compare);
    return prefixes
        ? CodeBlock.of("$L.isEmpty()\n? $L\n: $L", name("last"), begins(name("first")), between)
        : between;
  }

  private CodeBlock begins(String prefix) {
    return key.ignoresCase()
        ? CodeBlock.of("key.regionMatches(true, 0, $1L, 0, $1L.length())", prefix)
        : CodeBlock.of("key.startsWith($L)", prefix);
  }

  private String name(String which) {
    return which + (key.named() ? JavaName.capitalized(key.name()) : "");
  }
}
