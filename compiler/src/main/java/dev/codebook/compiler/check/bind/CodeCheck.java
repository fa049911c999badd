package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes that a set lists itself. */
public final class CodeCheck {

  private final Schema schema;
  private final FieldValues values;
  private final RangeValues ranges;
  private final MissingEntries missing;
  private final Findings findings;

  public CodeCheck(Schema schema, FieldValues values, RangeValues ranges, Findings findings) {
    this.schema = schema;
    this.values = values;
    this.ranges = ranges;
    this.missing = new MissingEntries(schema, findings);
    this.findings = findings;
  }

  /**
   * Binds all codes that the set adds.
   *
   * @param constants of the set's codes, by their names
   * @param joining the names of the codes that come from other sets
   */
  public List<CodeDraft> check(Map<String, String> constants, Set<String> joining) {
    List<CodeDraft> codes = new ArrayList<>();
    ShortForms forms = ShortForms.of(schema, findings);
    Optional<LinkTemplate> links = links();
    for (WrittenCode code : schema.set().written().codes()) {
      if (!joining.contains(code.name().value())) {
        String constant = constants.get(code.name().value());
        WrittenCode read = isMisspelt(code, joining) ? code.unreadable() : code;
        CodeDraft draft = check(read, forms, constant);
        codes.add(links.isPresent() ? links.get().link(draft) : draft);
      }
    }
    missing.report();
    return codes;
  }

  private Optional<LinkTemplate> links() {
    Optional<Located<String>> written = schema.set().written().links();
    return written.isPresent()
        ? LinkTemplate.of(schema, written.get(), findings)
        : Optional.empty();
  }

  /** Whether a code without a key was most likely meant to be one from another set. */
  private boolean isMisspelt(WrittenCode code, Set<String> joining) {
    if (joining.isEmpty() || !code.readable() || hasKey(code)) {
      return false;
    }
    Optional<String> meant = findings.nearest(joining, code.name().value());
    if (meant.isPresent()) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          code.name().position(),
          Printable.quote(code.name().value())
              + (" has no key, and "
                  + schema.name()
                  + " gets no code of that name from another set.")
              + DidYouMean.question(meant.get()));
    }
    return meant.isPresent();
  }

  private boolean hasKey(WrittenCode code) {
    Optional<KeyDraft> only = schema.onlyKey();
    boolean isName =
        only.isPresent() && only.get().isText() && schema.set().written().base().isEmpty();
    for (Node.Entry entry : code.entries()) {
      isName |= schema.key(entry.name().text()).isPresent();
    }
    return isName || code.key().isPresent() || code.parts().isPresent();
  }

  private CodeDraft check(WrittenCode written, ShortForms forms, String constant) {
    int before = findings.count();
    boolean reported = forms.isReported(written);
    CodeBinder binder = new CodeBinder(schema, values, written, reported, missing, findings);
    binder.bindAll();
    return ranges.fill(binder.toDraft(constant, findings.count() == before));
  }
}
