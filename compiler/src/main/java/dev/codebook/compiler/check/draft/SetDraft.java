package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Optional;

/**
 * A set that is checked.
 *
 * @param wire the key that stands for a code outside, or that is reported; empty if none is chosen
 * @param codes its own, then those that it includes
 * @param decideBy the fields to decide by, where the set asks for it
 */
public record SetDraft(
    Schema schema,
    Optional<KeyDraft> wire,
    List<RangeDraft> ranges,
    List<GroupDraft> groups,
    Reserved reserved,
    List<CodeDraft> codes,
    Division division,
    List<Located<FieldDraft>> decideBy) {}
