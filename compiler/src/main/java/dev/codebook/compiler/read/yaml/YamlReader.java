package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Parses the text of one file. It takes events and not SnakeYAML's nodes: there is no recursion
 * that a deep file could exhaust, no guessing at types, and half the memory.
 */
public final class YamlReader {

  private static final String STANDARD_TAG = "tag:yaml.org,2002:";

  private final String text;
  private final String file;
  private final Findings findings;
  private final TreeBuilder tree;
  private final TextReader reader;
  private final Parser parser;
  private final String[] recent = new String[1024];
  private Event event;

  private YamlReader(String text, String file, Budget budget, Findings findings) {
    this.text = text;
    this.file = file;
    this.findings = findings;
    tree = new TreeBuilder(budget, findings);
    reader = new TextReader(text);
    parser = new ParserImpl(reader, options());
  }

  /**
   * The tree of a file's first document; an absent scalar if the file is empty.
   *
   * @param file the path to show in findings
   * @return empty if the text is not YAML or exceeds the budget, which is reported
   */
  public static Optional<Node> read(String text, String file, Budget budget, Findings findings) {
    if (Unprintables.report(text, file, findings)) {
      return Optional.empty();
    }
    return new YamlReader(text, file, budget, findings).read();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(false);
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private Optional<Node> read() {
    boolean read = false;
    while (advance()) {
      if (event.is(Event.ID.StreamEnd)) {
        return tree.root().isPresent() ? tree.root() : Optional.of(nothing());
      }
      if (event instanceof DocumentStartEvent start) {
        if (read) {
          reportSeveral();
          return tree.root();
        }
        if (hasTagDirective(start)) {
          return Optional.empty();
        }
        read = true;
      } else if (!add()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** SnakeYAML throws more than its own exceptions, such as one for {@code "\\UFFFFFFFF"}. */
  private boolean advance() {
    try {
      event = parser.getEvent();
      return true;
    } catch (RuntimeException e) {
      YamlProblem problem = new YamlProblem(text, file, e, reader.position(file));
      Optional<Slip> slip = problem.slip();
      if (slip.isPresent()) {
        findings.report(slip.get().rule(), slip.get().position(), slip.get().message());
      } else {
        findings.report(Rule.MALFORMED_YAML, problem.position(), problem.message());
      }
      return false;
    }
  }

  private boolean add() {
    if (event instanceof ScalarEvent scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      checkTag(scalar.getTag());
      Node.Scalar node = new Node.Scalar(shared(scalar.getValue()), plain, here());
      return tree.scalar(node, scalar.getAnchor());
    }
    if (event instanceof CollectionStartEvent start) {
      checkTag(start.getTag());
      return tree.start(event.is(Event.ID.MappingStart), here(), start.getAnchor());
    }
    if (event instanceof CollectionEndEvent) {
      return tree.end();
    }
    return !(event instanceof AliasEvent alias) || tree.alias(alias.getAnchor(), here());
  }

  /** The same names come with every code, so most of them are kept only once. */
  private String shared(String text) {
    int slot = text.hashCode() & (recent.length - 1);
    if (!text.equals(recent[slot])) {
      recent[slot] = text;
    }
    return recent[slot];
  }

  private Position here() {
    Mark mark = event.getStartMark();
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Node nothing() {
    return new Node.Scalar("", true, Position.startOf(file));
  }

  private void reportSeveral() {
    findings.report(
        Rule.SEVERAL_DOCUMENTS,
        here(),
        "A second YAML document begins here. A file of a catalog is one document. Remove the '---',"
            + " or move what follows to a file of its own and import it.");
  }

  /** With a long prefix that is used often, the parser would build texts of any size. */
  private boolean hasTagDirective(DocumentStartEvent start) {
    if (start.getTags() == null || start.getTags().isEmpty()) {
      return false;
    }
    findings.report(
        Rule.MALFORMED_YAML, here(), "A catalog has no YAML tags. Remove the line with '%TAG'.");
    return true;
  }

  private void checkTag(String tag) {
    if (tag != null && !tag.equals("!")) {
      String written = tag.replace(STANDARD_TAG, "!!");
      findings.report(
          Rule.MALFORMED_VALUE,
          here(),
          Printable.quote(written)
              + " is a YAML tag. A catalog has none: the set declares the type of each value."
              + " Remove the tag, or put a text that begins with '!' in quotes.");
    }
  }
}
