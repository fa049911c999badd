package dev.codebook.compiler.emit.text;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Origin;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the Javadoc of a set's types says. */
public final class SetText {

  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~:/?#!$&'()+,;=%-]+");

  private SetText() {}

  public static String closed(CodeSet set) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        set.description().isPresent() ? described(set) : "The codes of " + set.name() + ".");
    paragraphs.add(origin(set.origin()));
    if (!set.reserved().isEmpty()) {
      paragraphs.add(
          "Reserved: " + JavadocText.escape(String.join("; ", set.reservedSentences())) + ".");
    }
    return paragraphs(paragraphs);
  }

  public static String facade(CodeSet set) {
    return closed(set)
        + JavadocText.paragraph(
            "The set is large, so its codes are in "
                + set.sections().size()
                + " enums. Each implements this interface and has a visitor of its own.");
  }

  public static String section(CodeSet set, Section section) {
    return paragraphs(
        List.of(
            "The codes of {@link "
                + set.name()
                + "}: "
                + JavadocText.escape(section.title())
                + "."));
  }

  public static String index(CodeSet set) {
    return paragraphs(
        List.of(
            "The codes of {@link "
                + set.name()
                + "} by their keys, built when the first one is looked up."));
  }

  public static String open(CodeSet set) {
    String name = set.name();
    return paragraphs(
        List.of(
            "A {@link "
                + name
                + "} as received: a code of the catalog, or a key that the catalog does not hold,"
                + " kept as it came.",
            masked(set),
            described(set),
            origin(set.origin())));
  }

  private static String masked(CodeSet set) {
    for (Key key : set.keys()) {
      if (key.mask().isPresent()) {
        return "A key may have bits that do not tell codes apart. A code with such bits is a {@link"
            + " Variant}, so compare by {@link #is}, not by {@code ==}.";
      }
    }
    return "";
  }

  private static String described(CodeSet set) {
    return JavadocText.escape(set.description().orElse(""));
  }

  private static String origin(Origin origin) {
    String said = "";
    if (origin.title().isPresent()) {
      String title = JavadocText.escape(origin.title().get());
      said = title + (title.endsWith(".") ? " " : ". ");
    }
    if (origin.source().isPresent()) {
      said += "Source: " + address(origin.source().get()) + ".";
    }
    return said.strip();
  }

  private static String address(String source) {
    String escaped = source.strip().replace("&", "&amp;");
    return ADDRESS.matcher(source.strip()).matches()
        ? "<a href=\"" + escaped + "\">" + escaped + "</a>"
        : JavadocText.escape(source);
  }

  private static String paragraphs(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        text.append(
            text.isEmpty() ? JavadocText.wrap(paragraph) : JavadocText.paragraph(paragraph));
      }
    }
    return text.toString();
  }
}
