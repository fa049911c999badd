package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Notes;
import dev.codebook.compiler.read.written.Located;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of the vendor's page about each code of a set, with keys in braces. */
final class LinkTemplate {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

  private final Schema schema;
  private final Located<String> written;
  private final Findings findings;

  private LinkTemplate(Schema schema, Located<String> written, Findings findings) {
    this.schema = schema;
    this.written = written;
    this.findings = findings;
  }

  /** A template as written; empty if that is reported. */
  static Optional<LinkTemplate> of(Schema schema, Located<String> written, Findings findings) {
    LinkTemplate template = new LinkTemplate(schema, written, findings);
    return template.isValid(written) ? Optional.of(template) : Optional.empty();
  }

  /** The code with a link to its page, unless it has one of its own. */
  CodeDraft link(CodeDraft code) {
    if (code.notes().link().isPresent()) {
      return code;
    }
    String link = written.value();
    for (KeyDraft key : schema.keys()) {
      String place = place(key);
      Optional<Located<KeyValue>> value = code.keys().get(key.place());
      if (link.contains(place) && (value.isEmpty() || key.type().isEmpty())) {
        return code;
      }
      if (link.contains(place)) {
        link = link.replace(place, encoded(text(key, value.get().value())));
      }
    }
    return code.withNotes(new Notes(Optional.of(URI.create(link)), Optional.empty()));
  }

  private static String place(KeyDraft key) {
    return "{" + key.name() + "}";
  }

  private static String text(KeyDraft key, KeyValue value) {
    return value instanceof KeyValue.Text text
        ? text.value()
        : ((KeyValue.Number) value).shown(key.numbers().orElseThrow());
  }

  private boolean isValid(Located<String> template) {
    Matcher places = PLACE.matcher(template.value());
    while (places.find()) {
      if (schema.key(places.group(1)).isEmpty()) {
        reportPlace(template, places.group(1));
        return false;
      }
    }
    if (isAddress(template.value())) {
      return true;
    }
    findings.report(
        Rule.MALFORMED_VALUE,
        template.position(),
        "%s is not the address of a page for each code. It has a key in braces, after the host. Write one, such as https://example.com/errors/%s."
            .formatted(Printable.quote(template.value()), example()));
    return false;
  }

  /** Whether the text is an address for any keys: in a path, all characters can be escaped. */
  private static boolean isAddress(String template) {
    int place = template.indexOf('{');
    try {
      URI whole = new URI(PLACE.matcher(template).replaceAll("~"));
      return place > 0 && whole.isAbsolute() && hasPath(new URI(template.substring(0, place)));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean hasPath(URI address) {
    return address.getRawPath() != null && !address.getRawPath().isEmpty();
  }

  private String example() {
    return schema.keys().isEmpty() ? "{key}" : place(schema.keys().get(0));
  }

  private void reportPlace(Located<String> template, String name) {
    if (schema.isWhole()) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          template.position(),
          Printable.quote("{" + name + "}")
              + (" in the links of " + schema.name() + " is not the name of a key.")
              + findings.guess(schema.keyNames(), name, " Write " + example() + "."));
    }
  }

  /** The text as it can be anywhere after the host. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      encoded.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
