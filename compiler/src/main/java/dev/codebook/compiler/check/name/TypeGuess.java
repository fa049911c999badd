package dev.codebook.compiler.check.name;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Findings;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Guesses the type that is meant by a type of another language. */
public final class TypeGuess {

  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("string", "text"),
          Map.entry("str", "text"),
          Map.entry("varchar", "text"),
          Map.entry("char", "text"),
          Map.entry("double", "decimal"),
          Map.entry("float", "decimal"),
          Map.entry("real", "decimal"),
          Map.entry("numeric", "decimal"),
          Map.entry("money", "decimal"),
          Map.entry("bigdecimal", "decimal"),
          Map.entry("localdate", "date"),
          Map.entry("day", "date"),
          Map.entry("url", "uri"),
          Map.entry("link", "uri"),
          Map.entry("period", "duration"),
          Map.entry("timespan", "duration"),
          Map.entry("interval", "duration"),
          Map.entry("seconds", "duration"),
          Map.entry("bool", "boolean"),
          Map.entry("flag", "boolean"),
          Map.entry("integer", "int"),
          Map.entry("number", "int"),
          Map.entry("short", "int"),
          Map.entry("byte", "int"),
          Map.entry("int32", "int"),
          Map.entry("int64", "long"),
          Map.entry("bigint", "long"));

  private TypeGuess() {}

  public static String guess(
      String given, Collection<String> types, Findings findings, String otherwise) {
    String meant = ELSEWHERE.get(given.toLowerCase(Locale.ROOT));
    if (meant != null && types.contains(meant)) {
      return DidYouMean.question(meant);
    }
    return findings.guess(types, given, otherwise);
  }
}
