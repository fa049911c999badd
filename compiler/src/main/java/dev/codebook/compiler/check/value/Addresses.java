package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.yaml.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads absolute addresses: {@code https://example.com/errors}. */
public final class Addresses {

  private static final String EXAMPLE = "Write one, such as https://example.com/errors.";

  private static final Pattern HOST_AND_PATH =
      Pattern.compile("www\\.|[A-Za-z0-9-]+\\.[A-Za-z0-9.-]+/");
  private static final Pattern IN_BRACKETS = Pattern.compile("<([a-z]+:[^<> ]+)>");

  private final Findings findings;

  public Addresses(Findings findings) {
    this.findings = findings;
  }

  /** The address that a text gives; empty if that is reported. */
  Optional<FieldValue.Plain> read(Node.Scalar scalar) {
    Optional<URI> address = address(scalar);
    return address.isPresent()
        ? Optional.of(new FieldValue.Address(address.get()))
        : Optional.empty();
  }

  /** The address that a text gives; empty if that is reported. */
  public Optional<URI> address(Node.Scalar scalar) {
    String text = scalar.text();
    try {
      URI address = new URI(text);
      if (address.isAbsolute()) {
        return Optional.of(address);
      }
      report(scalar, relative(text));
    } catch (URISyntaxException e) {
      report(scalar, malformed(text, e.getIndex()));
    }
    return Optional.empty();
  }

  private void report(Node.Scalar scalar, String message) {
    findings.report(Rule.MALFORMED_VALUE, scalar.position(), message);
  }

  private static String relative(String text) {
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
  private static String malformed(String text, int index) {
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
