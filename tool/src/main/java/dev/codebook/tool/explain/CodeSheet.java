package dev.codebook.tool.explain;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Shown;
import dev.codebook.tool.words.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that a catalog says of a code or of a range, for people. */
final class CodeSheet {

  private final Titles titles;

  CodeSheet(Titles titles) {
    this.titles = titles;
  }

  /**
   * What a catalog says of a code.
   *
   * @param text what was asked for
   * @param found how it was found, such as {@code DeliveryCode.rest}
   */
  String of(String text, String found, CodeSet set, Code code) {
    StringBuilder said = new StringBuilder();
    said.append(text).append(" (").append(found).append("): ").append(code.title()).append('\n');
    line(said, "", set.name() + "." + code.constant());
    line(said, "keys: ", keys(set, code));
    line(said, "aliases: ", Shown.aliases(set, code.aliases()));
    line(said, "", code.description().orElse(""));
    code.deprecated().ifPresent(reason -> line(said, "deprecated: ", reason + " "));
    fields(said, "", set, code.fields());
    line(said, "ranges: ", ranges(set, code));
    line(said, "groups: ", groups(set, code));
    return said.toString();
  }

  /** What a catalog says of a range that holds a key. */
  String of(KeyPlace place, Range range) {
    StringBuilder said = new StringBuilder();
    line(said, "in the range of " + place.shown() + ": ", range.title());
    range.description().ifPresent(it -> line(said, "  ", it));
    fields(said, "  ", place.set(), range.fields());
    return said.toString();
  }

  /** {@code rest 402, smpp 0x402}. */
  String keys(CodeSet set, Code code) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      String value = Shown.key(key, code.keys().get(i));
      if (!value.isEmpty()) {
        keys.add(key.named() ? key.name() + " " + value : value);
      }
    }
    return String.join(", ", keys);
  }

  private void fields(
      StringBuilder said, String indent, CodeSet set, List<Optional<FieldValue>> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isPresent()) {
        Field field = set.fields().get(i);
        line(said, indent + field.name() + ": ", value(field, values.get(i).get()));
      }
    }
  }

  /** A value in the vendor's words; nothing for an empty list. */
  private String value(Field field, FieldValue value) {
    if (value instanceof FieldValue.Constant one) {
      return titles.of(field.type(), one.name());
    }
    if (value instanceof FieldValue.Constants several) {
      return several.names().stream()
          .map(name -> titles.of(field.type(), name))
          .collect(Collectors.joining(", "));
    }
    return value instanceof FieldValue.Text text ? text.value() : Shown.field(Optional.of(value));
  }

  private static String ranges(CodeSet set, Code code) {
    List<String> titles = new ArrayList<>();
    for (Range range : set.ranges()) {
      if (set.holds(range, code)) {
        titles.add(range.title());
      }
    }
    return String.join(", ", titles);
  }

  private static String groups(CodeSet set, Code code) {
    return String.join(
        ", ",
        set.groups().stream()
            .filter(group -> group.codes().contains(code.constant()))
            .map(Group::title)
            .toList());
  }

  static void line(StringBuilder said, String label, String value) {
    if (!value.isEmpty()) {
      said.append("  ").append(label).append(value.stripTrailing()).append('\n');
    }
  }
}
