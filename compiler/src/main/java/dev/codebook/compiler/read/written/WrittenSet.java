package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A set as written.
 *
 * @param links the address of the vendor's page about each code, with keys in braces
 * @param keys none if that is reported; one without a name for {@code key:}, those with names for
 *     {@code keys:}
 * @param wire the name of the key that stands for a code outside
 * @param base the set that this one extends; it is among those that it includes
 * @param includes the names of the sets whose codes join this one
 * @param without the names of codes of these sets that do not join
 * @param reserved a key's name with its values, or {@code "names"}
 * @param parts how to split the set into several enums, if it says so
 * @param decideBy the names of the fields to decide by
 * @param allowances the warnings that are turned off
 */
public record WrittenSet(
    Located<String> name,
    Optional<Located<String>> description,
    Optional<Located<String>> links,
    List<WrittenKey> keys,
    Optional<Located<String>> wire,
    List<WrittenField> fields,
    List<WrittenRange> ranges,
    List<WrittenGroup> groups,
    Optional<Located<String>> base,
    List<Located<String>> includes,
    List<Node.Scalar> without,
    List<Node.Entry> reserved,
    Optional<Node> parts,
    List<Located<String>> decideBy,
    List<WrittenAllowance> allowances,
    List<WrittenCode> codes) {

  /** The same set with other names of sets. */
  public WrittenSet renamed(
      Located<String> otherName,
      List<WrittenField> otherFields,
      Optional<Located<String>> otherBase,
      List<Located<String>> otherIncludes) {
    return new WrittenSet(
        otherName,
        description,
        links,
        keys,
        wire,
        otherFields,
        ranges,
        groups,
        otherBase,
        otherIncludes,
        without,
        reserved,
        parts,
        decideBy,
        allowances,
        codes);
  }

  /** A set of which only the name can be read, which is reported. */
  public static WrittenSet unreadable(Located<String> name) {
    return new WrittenSet(
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
