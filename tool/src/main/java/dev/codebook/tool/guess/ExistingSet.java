package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import java.util.List;
import java.util.Map;

/**
 * A set that a catalog has.
 *
 * @param targets by the names of fields, the codes that they refer to
 * @param ranges those of single keys that the file itself lists
 * @param hex for each key, whether the catalog writes it in hexadecimal
 */
public record ExistingSet(
    String name,
    List<DraftKey> keys,
    List<Boolean> hex,
    List<DraftField> fields,
    Map<String, KnownCodes> targets,
    List<ExistingRange> ranges,
    List<ExistingCode> codes) {}
