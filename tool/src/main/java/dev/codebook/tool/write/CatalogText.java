package dev.codebook.tool.write;

import dev.codebook.tool.draft.Draft;
import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.draft.DraftRange;
import dev.codebook.tool.draft.DraftSet;
import dev.codebook.tool.draft.FieldForm;
import java.util.ArrayList;
import java.util.List;

/** Writes a draft as the text of a catalog. */
public final class CatalogText {

  private static final int WIDTH = 120;

  private final StringBuilder text = new StringBuilder();

  private CatalogText() {}

  /**
   * The text of the catalog.
   *
   * @param source where the facts come from; may be empty
   */
  public static String of(Draft draft, String source) {
    CatalogText catalog = new CatalogText();
    if (!draft.title().isEmpty()) {
      catalog.line(0, "catalog: " + YamlScalar.text(draft.title(), false));
    }
    if (!source.isEmpty()) {
      catalog.line(0, "source: " + YamlScalar.text(source, false));
    }
    catalog.line(0, (catalog.text.isEmpty() ? "" : "\n") + "sets:");
    for (int i = 0; i < draft.sets().size(); i++) {
      catalog.text.append(i > 0 ? "\n" : "");
      catalog.set(draft.sets().get(i));
    }
    return catalog.text.toString();
  }

  private void set(DraftSet set) {
    line(1, set.name() + ":");
    if (!set.description().isEmpty()) {
      line(2, "description: " + YamlScalar.text(set.description(), false));
    }
    keys(set);
    fields(set.fields());
    CodeBody bodies = new CodeBody(set);
    List<Item> ranges = new ArrayList<>();
    for (DraftRange range : set.ranges()) {
      ranges.add(new Item(range.name(), bodies.of(range)));
    }
    items("ranges", ranges, set.keys().size() == 1 ? set.keys().get(0).name() : "");
    reserved(set);
    if (!set.allowed().isEmpty()) {
      line(2, "allow:");
      set.allowed().forEach((rule, why) -> line(3, rule + ": " + YamlScalar.text(why, false)));
    }
    List<Item> codes = new ArrayList<>();
    for (DraftCode code : set.codes()) {
      codes.add(new Item(code.name(), bodies.of(code)));
    }
    items("codes", codes, bodies.shortForm());
  }

  private void keys(DraftSet set) {
    if (set.keys().size() == 1) {
      line(2, "key: " + set.keys().get(0).type());
      return;
    }
    if (set.parts()) {
      List<String> parts = set.keys().stream().map(it -> it.name() + ": " + it.type()).toList();
      line(2, "key: { " + String.join(", ", parts) + " }");
      return;
    }
    line(2, "keys:");
    String wire = "";
    for (DraftKey key : set.keys()) {
      line(3, key.name() + ": " + key.type() + (key.optional() ? "?" : ""));
      wire = wire.isEmpty() && !key.optional() ? key.name() : wire;
    }
    if (!wire.isEmpty()) {
      line(2, "wire: " + wire);
    }
  }

  private void fields(List<DraftField> fields) {
    if (!fields.isEmpty()) {
      line(2, "fields:");
      for (DraftField field : fields) {
        field(field);
      }
    }
  }

  private void field(DraftField field) {
    String name = field.name() + ": ";
    if (!(field.form() instanceof FieldForm.Words words)) {
      line(3, name + type(field));
      return;
    }
    String list = words(words.words());
    boolean optional = field.optional() && !words.isList();
    String written =
        words.isList()
            ? "[" + list + "]"
            : optional ? "{ values: " + list + ", optional: true }" : list;
    if (3 * 2 + name.length() + written.length() <= WIDTH) {
      line(3, name + written);
      return;
    }
    line(3, field.name() + ":");
    line(4, "values:");
    words.words().forEach(it -> line(5, "- " + YamlScalar.text(it, false)));
    if (words.isList() || optional) {
      line(4, words.isList() ? "list: true" : "optional: true");
    }
  }

  private static String words(List<String> words) {
    return "["
        + String.join(", ", words.stream().map(it -> YamlScalar.text(it, true)).toList())
        + "]";
  }

  private static String type(DraftField field) {
    String optional = field.optional() ? "?" : "";
    if (field.form() instanceof FieldForm.Reference reference) {
      String type = reference.set() + (reference.byKey() ? ".key" : "");
      return type + (reference.isList() ? "[]" : optional);
    }
    if (field.form() instanceof FieldForm.Several several) {
      return several.type().id() + "[]";
    }
    return field.form() instanceof FieldForm.Plain plain
        ? plain.id() + optional
        : "boolean = false";
  }

  private void reserved(DraftSet set) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      List<String> keys = set.reservedKeys().get(i);
      if (!keys.isEmpty()) {
        entries.add(set.keys().get(i).name() + ": " + bracketed(keys, set.keys().get(i).isText()));
      }
    }
    if (!set.reservedNames().isEmpty()) {
      entries.add("names: " + bracketed(set.reservedNames(), true));
    }
    if (!entries.isEmpty()) {
      line(2, "reserved:");
      entries.forEach(it -> line(3, it));
    }
  }

  private static String bracketed(List<String> values, boolean text) {
    String list = CodeBody.list(values, text);
    return list.startsWith("[") ? list : "[" + list + "]";
  }

  private record Item(String name, Body body) {}

  /** All in a line each, or all in several lines, unless a few are much longer than the others. */
  private void items(String name, List<Item> items, String shortForm) {
    if (items.isEmpty()) {
      return;
    }
    line(2, name + ":");
    List<String> lines = new ArrayList<>();
    for (Item item : items) {
      String after = item.body.inLine(shortForm);
      lines.add(YamlScalar.name(item.name) + ":" + (after.isEmpty() ? "" : " " + after));
    }
    long tooLong = lines.stream().filter(it -> it.length() + 6 > WIDTH).count();
    boolean inLines = tooLong * 10 > lines.size();
    for (int i = 0; i < items.size(); i++) {
      boolean isShort = !lines.get(i).endsWith("}");
      if (isShort || (!inLines && lines.get(i).length() + 6 <= WIDTH)) {
        line(3, lines.get(i));
      } else {
        line(3, YamlScalar.name(items.get(i).name) + ":");
        items.get(i).body.inLines().forEach(it -> line(4, it));
      }
    }
  }

  private void line(int indent, String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }
}
