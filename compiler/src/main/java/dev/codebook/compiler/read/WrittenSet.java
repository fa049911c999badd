package dev.codebook.compiler.read;

import java.util.List;
import java.util.Optional;

/**
 * A set as written.
 *
 * @param keys one that is not named for {@code key:}, those that are for {@code keys:}
 * @param includes the names of the sets whose codes join this one
 * @param reserved a key's name with its values, or {@code names}
 */
public record WrittenSet(
    Located<String> name,
    Optional<Located<String>> description,
    List<WrittenKey> keys,
    List<WrittenField> fields,
    List<WrittenRange> ranges,
    List<Located<String>> includes,
    List<Node.Entry> reserved,
    List<WrittenCode> codes) {}
