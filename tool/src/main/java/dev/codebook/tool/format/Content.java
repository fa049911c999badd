package dev.codebook.tool.format;

import dev.codebook.compiler.read.yaml.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** What a text says, whatever its layout. */
final class Content {

  private Content() {}

  /** The text's events, each with all that a reader sees of it. */
  static List<String> of(String text) {
    ParserImpl parser = new ParserImpl(new TextReader(text), new LoaderOptions());
    List<String> events = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      events.add(shown(parser.getEvent()));
    }
    return events;
  }

  private static String shown(Event event) {
    String anchor = event instanceof NodeEvent node ? " &" + node.getAnchor() : "";
    if (event instanceof ScalarEvent scalar) {
      return scalar.getScalarStyle() + anchor + " " + scalar.getTag() + " " + scalar.getValue();
    }
    String tag = event instanceof CollectionStartEvent start ? " " + start.getTag() : "";
    return event.getEventId() + anchor + tag;
  }
}
