package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Synonym;
import java.util.Optional;

/** Compares which codes a set has, and what they are called in Java. */
final class CodeDiff {

  private CodeDiff() {}

  static void compare(SetPair pair, Differences found) {
    for (Code code : pair.codes().removed()) {
      String text = SetPair.shown(pair.before(), code) + " is gone";
      found.add(Kind.CODE_REMOVED, code.constant(), text);
    }
    for (Matches.Match<Code> code : pair.codes().kept()) {
      compare(pair, code, found);
    }
    for (Code code : pair.codes().added()) {
      String text = SetPair.shown(pair.now(), code) + " is new";
      found.add(Kind.CODE_ADDED, code.constant(), text);
    }
    if (pair.codes().isReordered(pair.before().codes())) {
      String text = "the codes are in another order, so constants have other ordinals";
      found.add(Kind.CODES_REORDERED, pair.now().name(), text);
    }
  }

  private static void compare(SetPair pair, Matches.Match<Code> match, Differences found) {
    Code before = match.before();
    Code code = match.now();
    String shown = SetPair.shown(pair.now(), code);
    if (!before.constant().equals(code.constant())) {
      addRenamed(before.constant(), code, shown, found);
    }
    compareSynonyms(match, shown, found);
    compareDeprecation(before, code, shown, found);
  }

  private static void addRenamed(String before, Code code, String shown, Differences found) {
    boolean kept = code.synonyms().stream().anyMatch(each -> each.constant().equals(before));
    found.add(
        kept ? Kind.CODE_RENAMED_WITH_SYNONYM : Kind.CODE_RENAMED,
        code.constant(),
        before,
        code.constant(),
        before
            + " is now "
            + shown
            + (kept ? "; the old name stays, deprecated" : "; no synonym keeps the old name"));
  }

  private static void compareSynonyms(Matches.Match<Code> match, String shown, Differences found) {
    Matches<Synonym> synonyms =
        Matches.of(match.before().synonyms(), match.now().synonyms(), Synonym::constant);
    for (Synonym synonym : synonyms.removed()) {
      if (!synonym.constant().equals(match.now().constant())) {
        found.add(
            Kind.SYNONYM_REMOVED,
            synonym.constant(),
            synonym.constant() + " is gone, a synonym of " + shown);
      }
    }
    for (Synonym synonym : synonyms.added()) {
      if (!synonym.constant().equals(match.before().constant())) {
        found.add(
            Kind.SYNONYM_ADDED,
            synonym.constant(),
            synonym.constant() + " is new, a synonym of " + shown);
      }
    }
  }

  private static void compareDeprecation(Code before, Code code, String shown, Differences found) {
    Optional<String> now = code.deprecated();
    if (before.deprecated().isEmpty() && now.isPresent()) {
      String reason = now.get().isBlank() ? "" : ": " + now.get();
      found.add(Kind.CODE_DEPRECATED, code.constant(), shown + " is deprecated" + reason);
    } else if (before.deprecated().isPresent() && now.isEmpty()) {
      found.add(
          Kind.CODE_NO_LONGER_DEPRECATED, code.constant(), shown + " is no longer deprecated");
    }
  }
}
