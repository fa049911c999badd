package dev.codebook.tool.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Differences as a JSON object, whose form docs/tool.md describes. */
final class DiffJson {

  private DiffJson() {}

  static String of(DiffReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("before", report.before());
    root.put("now", report.now());
    ArrayNode differences = root.putArray("differences");
    for (Difference each : report.differences()) {
      add(each, differences.addObject());
    }
    ObjectNode counts = root.putObject("counts");
    report.counts().forEach((effect, count) -> counts.put(effect.label(), count));
    return root.toPrettyString() + "\n";
  }

  private static void add(Difference difference, ObjectNode json) {
    json.put("kind", difference.kind().id());
    ArrayNode effects = json.putArray("effects");
    difference.kind().effects().forEach(effect -> effects.add(effect.label()));
    json.put("set", difference.set());
    ArrayNode subjects = json.putArray("subjects");
    difference.subjects().forEach(subjects::add);
    json.put("before", difference.before());
    json.put("now", difference.now());
    json.put("text", difference.text());
  }
}
