package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A field as written, in its short or its long form.
 *
 * @param type the bare name of a type, a set, or {@code Set.Vocabulary}; empty if the field lists
 *     words of its own. If it has no words either, that is reported, and the values of codes cannot
 *     be checked
 * @param terms its own words, in order
 * @param optional never true together with a list or a default, which the reader reports
 * @param defaultValue never there together with {@code from}, which the reader reports
 * @param from the other field that this one is derived from
 * @param unrecognized the value for unrecognized codes outside all ranges
 * @param reverse the entry that asks for a look-up from a value to codes, if it is {@code true}
 */
public record WrittenField(
    Located<String> name,
    Optional<Located<String>> type,
    List<WrittenTerm> terms,
    boolean list,
    boolean optional,
    Optional<Node> defaultValue,
    Optional<WrittenDerivation> from,
    Optional<Node> unrecognized,
    Optional<Located<String>> reverse,
    Optional<Located<String>> description) {

  /** A field of a named type in its short form. */
  public static WrittenField ofType(
      Located<String> name,
      Located<String> type,
      boolean list,
      boolean optional,
      Optional<Node> defaultValue) {
    return new WrittenField(
        name,
        Optional.of(type),
        List.of(),
        list,
        optional,
        defaultValue,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same field of another type. */
  public WrittenField ofType(Located<String> other) {
    return new WrittenField(
        name,
        Optional.of(other),
        terms,
        list,
        optional,
        defaultValue,
        from,
        unrecognized,
        reverse,
        description);
  }

  /** A field with words of its own in its short form. */
  public static WrittenField ofWords(Located<String> name, List<WrittenTerm> terms, boolean list) {
    return new WrittenField(
        name,
        Optional.empty(),
        terms,
        list,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A field of which only the name can be read, which is reported. */
  public static WrittenField unreadable(Located<String> name) {
    return ofWords(name, List.of(), false);
  }

  /**
   * The key by which the field refers to codes of a set, {@code rest} for {@code
   * DeliveryCode.rest}. Vocabularies begin with a capital.
   */
  public Optional<String> referredKey() {
    String name = type.isPresent() ? type.get().value() : "";
    int dot = name.indexOf('.');
    return dot > 0 && dot + 1 < name.length() && Character.isLowerCase(name.charAt(dot + 1))
        ? Optional.of(name.substring(dot + 1))
        : Optional.empty();
  }
}
