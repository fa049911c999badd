package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Printable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for a malformed address: how to write what was most likely meant. */
final class AddressRepair {

  private static final String EXAMPLE = "Write one, such as https://example.com/errors.";

  private static final Pattern HOST_AND_PATH =
      Pattern.compile("www\\.|[A-Za-z0-9-]+\\.[A-Za-z0-9.-]+/");
  private static final Pattern IN_BRACKETS = Pattern.compile("<([a-z]+:[^<> ]+)>");

  private AddressRepair() {}

  /** The words for a text that has no scheme. */
  static String relative(String text) {
    if (text.isEmpty()) {
      return "An address is missing here: the text is empty. " + EXAMPLE;
    }
    boolean host = HOST_AND_PATH.matcher(text).lookingAt();
    return Printable.quote(text)
        + " is not an absolute address: it does not begin with a scheme, such as https:. "
        + (host ? "Write https://" + text + "." : EXAMPLE);
  }

  /**
   * The words for a text that is not an address.
   *
   * @param index of the character that is the reason, or -1
   */
  static String malformed(String text, int index) {
    String fact = Printable.quote(text) + " is not an address";
    Matcher inBrackets = IN_BRACKETS.matcher(text);
    if (inBrackets.matches()) {
      return fact + ": an address has no brackets. Write " + inBrackets.group(1) + ".";
    }
    if (index < 0 || index >= text.length()) {
      return fact + ". " + EXAMPLE;
    }
    String character = Character.toString(text.codePointAt(index));
    if (Lookalike.in(character).isPresent()) {
      return fact
          + (": it has " + Lookalike.in(character).get().shown())
          + " in it. Remove it, or write it as "
          + (encoded(character) + ".");
    }
    return fact
        + ": an address cannot have "
        + (character.equals(" ") ? "a space" : Printable.quote(character))
        + (" there. Remove it, or write it as " + encoded(character) + ".");
  }

  /** The character as an address can have it anywhere: {@code %20} for a space. */
  private static String encoded(String character) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append("%02X".formatted(each));
    }
    return encoded.toString();
  }
}
