package dev.codebook.tool.site;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Shown;
import dev.codebook.tool.site.SetView.SpanView;
import dev.codebook.tool.site.SetView.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the views of a set's ranges. */
final class Spans {

  private Spans() {}

  static List<SpanView> of(CodeSet set, FieldWords shown) {
    List<SpanView> spans = new ArrayList<>();
    for (Range range : set.ranges()) {
      spans.add(
          new SpanView(
              range.title(),
              keys(set, range),
              values(set, range, shown),
              range.description().orElse("")));
    }
    return List.copyOf(spans);
  }

  private static String keys(CodeSet set, Range range) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      Optional<Range.Span> span = range.intervals().get(i);
      if (span.isPresent()) {
        keys.add((key.named() ? key.name() + " " : "") + Shown.span(key, span));
      }
    }
    return String.join(", ", keys);
  }

  private static String values(CodeSet set, Range range, FieldWords shown) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Optional<FieldValue> value = range.fields().get(i);
      if (value.isPresent()) {
        String words =
            shown.values(set.fields().get(i), value.get()).stream()
                .map(Value::text)
                .collect(Collectors.joining(", "));
        values.add(set.fields().get(i).name() + " " + words);
      }
    }
    return String.join("; ", values);
  }
}
