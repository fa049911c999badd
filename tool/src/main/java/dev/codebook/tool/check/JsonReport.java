package dev.codebook.tool.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Severity;
import java.io.PrintStream;

/** Prints findings as a JSON object, whose form docs/tool.md describes. */
final class JsonReport {

  private JsonReport() {}

  static void print(CheckReport report, PrintStream out) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode findings = root.putArray("findings");
    for (Finding finding : report.findings()) {
      add(finding, findings.addObject());
    }
    root.put("errors", report.count(Severity.ERROR));
    root.put("warnings", report.count(Severity.WARNING));
    root.put("notes", report.count(Severity.NOTE));
    out.println(root.toPrettyString());
  }

  private static void add(Finding finding, ObjectNode json) {
    json.put("severity", SeverityWord.of(finding));
    json.put("rule", finding.rule().id());
    place(finding.position(), json);
    json.put("message", finding.message());
    ArrayNode related = json.putArray("related");
    for (Related each : finding.related()) {
      place(each.position(), related.addObject().put("label", each.label()));
    }
    json.put("excerpt", finding.excerpt());
    json.put("count", finding.count());
  }

  private static void place(Position position, ObjectNode json) {
    json.put("file", position.file());
    json.put("line", position.line());
    json.put("column", position.column());
  }
}
