package dev.codebook.tool.write;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.draft.DraftRange;
import dev.codebook.tool.draft.DraftSet;
import dev.codebook.tool.draft.FieldForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bodies of codes and ranges of one set. */
public final class CodeBody {

  private final List<DraftKey> keys;
  private final List<DraftField> fields;

  public CodeBody(DraftSet set) {
    this(set.keys(), set.fields());
  }

  public CodeBody(List<DraftKey> keys, List<DraftField> fields) {
    this.keys = keys;
    this.fields = fields;
  }

  /** The entries of a code, in the order in which one would look for them. */
  public Body of(DraftCode code) {
    Body body = new Body();
    for (int i = 0; i < keys.size(); i++) {
      addKey(body, keys.get(i), code, code.keys().get(i));
    }
    addAliases(body, code);
    code.constant().ifPresent(it -> body.raw("constant", it));
    code.title().ifPresent(it -> body.text("title", it));
    body.several("synonyms", code.synonyms(), true);
    addFields(body, code.fields());
    if (code.deprecated()) {
      body.raw("deprecated", "true");
    }
    return body.text("description", code.description());
  }

  /** The only key, if it is a text, is the name unless the code says otherwise. */
  private void addKey(Body body, DraftKey key, DraftCode code, List<String> values) {
    if (values.isEmpty()
        || (keys.size() == 1 && key.isText() && values.get(0).equals(code.name()))) {
      return;
    }
    if (key.isText()) {
      body.text(key.name(), values.get(0));
    } else {
      body.raw(key.name(), values.get(0));
    }
  }

  private void addAliases(Body body, DraftCode code) {
    List<String> ofKeys = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      List<String> values = code.keys().get(i);
      List<String> further = values.size() < 2 ? List.of() : values.subList(1, values.size());
      if (keys.size() == 1) {
        body.several("aliases", further, keys.get(i).isText());
      } else if (!further.isEmpty()) {
        ofKeys.add(keys.get(i).name() + ": " + list(further, keys.get(i).isText()));
      }
    }
    if (!ofKeys.isEmpty()) {
      body.raw("aliases", "{ " + String.join(", ", ofKeys) + " }");
    }
  }

  static String list(List<String> values, boolean text) {
    List<String> shown = values.stream().map(it -> text ? YamlScalar.text(it, true) : it).toList();
    return shown.size() == 1 ? shown.get(0) : "[" + String.join(", ", shown) + "]";
  }

  private void addFields(Body body, Map<String, List<String>> values) {
    for (DraftField field : fields) {
      body.several(
          field.name(),
          values.getOrDefault(field.name(), List.of()),
          field.form().isText() && !isByNumber(field, values));
    }
  }

  /** A reference by key may be a number, which needs no quotes. */
  private static boolean isByNumber(DraftField field, Map<String, List<String>> values) {
    return field.form() instanceof FieldForm.Reference reference
        && reference.byKey()
        && values.getOrDefault(field.name(), List.of()).stream().allMatch(CodeBody::isNumber);
  }

  private static boolean isNumber(String text) {
    boolean padded = text.length() > 1 && text.startsWith("0");
    return !text.isEmpty() && !padded && text.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  /** The entries of a range. */
  public Body of(DraftRange range) {
    Body body = new Body();
    DraftKey key = keys.get(range.key());
    body.raw(key.name(), range.interval());
    addFields(body, range.fields());
    return body.text("description", range.description());
  }

  /** The entry that may stand alone for a code; empty if none may. */
  public String shortForm() {
    return keys.size() == 1 && !keys.get(0).isText() ? keys.get(0).name() : "";
  }
}
