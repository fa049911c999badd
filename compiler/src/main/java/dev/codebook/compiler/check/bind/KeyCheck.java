package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.name.TypeGuess;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that a set declares. */
final class KeyCheck {

  private static final Map<String, KeyType> TYPES =
      Map.of("int", KeyType.INT, "long", KeyType.LONG, "text", KeyType.TEXT);

  private static final List<String> TYPE_NAMES = List.of("int", "long", "text");

  private final Findings findings;

  private KeyCheck(Findings findings) {
    this.findings = findings;
  }

  static List<KeyDraft> check(DeclaredSet set, Findings findings) {
    KeyCheck check = new KeyCheck(findings);
    MaskCheck masks = new MaskCheck(findings);
    List<WrittenKey> written = set.written().keys();
    List<KeyDraft> keys = new ArrayList<>();
    for (WrittenKey key : written) {
      Optional<KeyType> type = check.type(key.type());
      keys.add(new KeyDraft(keys.size(), key, type, masks.read(key, type)));
      KeyDraft last = keys.get(keys.size() - 1);
      if (key.ignoresCase() && last.type().isPresent() && !last.isText()) {
        check.reportNoCase(key);
      }
      if (key.optional() && written.size() == 1) {
        check.reportOptional(set, key);
      }
    }
    return keys;
  }

  private Optional<KeyType> type(Located<String> written) {
    Optional<KeyType> type = Optional.ofNullable(TYPES.get(written.value()));
    if (type.isEmpty()) {
      findings.report(
          Rule.MALFORMED_TYPE,
          written.position(),
          written.value().isEmpty()
              ? "The type of this key is missing. Write int, long or text."
              : Printable.quote(written.value())
                  + " is not a type of a key. A key is an int, a long or a text."
                  + TypeGuess.guess(written.value(), TYPE_NAMES, findings, " Write one of these."));
    }
    return type;
  }

  private void reportNoCase(WrittenKey key) {
    findings.report(
        Rule.MALFORMED_TYPE,
        key.type().position(),
        "%s is a number, which has no upper and lower case. Remove 'ignoreCase', or write 'type: text'."
            .formatted(Printable.quote(key.name().value())));
  }

  private void reportOptional(DeclaredSet set, WrittenKey key) {
    findings.report(
        Rule.MALFORMED_TYPE,
        key.type().position(),
        "%s is the only key of %s, so every code must have it. Write %s, without '?'."
            .formatted(
                Printable.quote(key.name().value()), set.name(), Printable.quote(key.typeText())));
  }
}
