package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.name.TypeGuess;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyMask;
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

  /** Each is a parameter of methods, of which Java allows some, and nobody reads more. */
  private static final int MOST_PARTS = 8;

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
      Optional<KeyMask> mask = key.part() ? check.noMask(key) : masks.read(key, type);
      keys.add(new KeyDraft(keys.size(), key, type, mask));
      KeyDraft last = keys.get(keys.size() - 1);
      if (key.ignoresCase() && last.type().isPresent() && !last.isText()) {
        check.reportNoCase(key);
      }
      if (key.optional() && key.part()) {
        check.reportOptionalPart(key);
      } else if (key.optional() && written.size() == 1) {
        check.reportOptional(set, key);
      }
    }
    if (written.size() > MOST_PARTS && written.get(0).part()) {
      check.reportTooMany(set, written.size());
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

  private Optional<KeyMask> noMask(WrittenKey part) {
    if (part.mask().isPresent()) {
      findings.report(
          Rule.MALFORMED_TYPE,
          part.mask().get().position(),
          ("%s is a part of the key, and parts have no masks. Write %s, and mask the number before"
                  + " the look-up.")
              .formatted(
                  Printable.quote(part.name().value()), Printable.quote(part.type().value())));
    }
    return Optional.empty();
  }

  private void reportNoCase(WrittenKey key) {
    findings.report(
        Rule.MALFORMED_TYPE,
        key.type().position(),
        "%s is a number, which has no upper and lower case. Remove 'ignoreCase', or write 'type: text'."
            .formatted(Printable.quote(key.name().value())));
  }

  private void reportOptionalPart(WrittenKey part) {
    findings.report(
        Rule.MALFORMED_TYPE,
        part.type().position(),
        ("%s is a part of the key, and a code has all parts of it. Write %s, without '?', and give"
                + " codes without this part a value that the vendor does not send, such as 0.")
            .formatted(Printable.quote(part.name().value()), Printable.quote(part.type().value())));
  }

  private void reportTooMany(DeclaredSet set, int parts) {
    findings.report(
        Rule.EXCESSIVE_SIZE,
        set.position(),
        "The key of %s has %s parts. A key has at most %s. Make fields of those that do not identify a code."
            .formatted(set.name(), parts, MOST_PARTS));
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
