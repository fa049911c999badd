package dev.codebook.tool.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Prints findings as a SARIF log with one run. */
final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  static void print(CheckReport report, PrintStream out) {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    List<Rule> rules = report.findings().stream().map(Finding::rule).sorted().distinct().toList();
    addTool(rules, run.putObject("tool").putObject("driver"));
    // Positions count as the Language Server Protocol does.
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (Finding finding : report.findings()) {
      add(finding, rules.indexOf(finding.rule()), results.addObject());
    }
    out.println(log.toPrettyString());
  }

  private static void addTool(List<Rule> rules, ObjectNode driver) {
    driver.put("name", "Codebook");
    ArrayNode described = driver.putArray("rules");
    for (Rule rule : rules) {
      ObjectNode json = described.addObject().put("id", rule.id());
      json.putObject("shortDescription").put("text", rule.purpose());
      json.putObject("defaultConfiguration").put("level", level(rule));
    }
  }

  private static void add(Finding finding, int ruleIndex, ObjectNode result) {
    result.put("ruleId", finding.rule().id());
    result.put("ruleIndex", ruleIndex);
    result.put("level", level(finding.rule()));
    result.putObject("message").put("text", finding.message());
    place(finding.position(), result.putArray("locations").addObject());
    if (!finding.related().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (Related each : finding.related()) {
        ObjectNode location = related.addObject();
        place(each.position(), location);
        location.putObject("message").put("text", each.label());
      }
    }
  }

  private static String level(Rule rule) {
    return SeverityWord.of(rule.severity());
  }

  private static void place(Position position, ObjectNode location) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(position.file()));
    physical
        .putObject("region")
        .put("startLine", position.line())
        .put("startColumn", position.column());
  }

  /** A relative path as a relative reference, so that a code host finds it in the repository. */
  private static String uri(String file) {
    if (Path.of(file).isAbsolute()) {
      return Path.of(file).toUri().toString();
    }
    String path = file.replace('\\', '/');
    boolean resemblesScheme = path.indexOf(':') >= 0;
    try {
      return new URI(null, null, (resemblesScheme ? "./" : "") + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
