package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * A value by which a look-up finds a code.
 *
 * @param parts the values of the parts of the key, in their order
 */
public record WholeValue(WholeKey key, List<Located<KeyValue>> parts) {

  /** The value of the first part, for its position. */
  public Located<KeyValue> first() {
    return parts.get(0);
  }

  public Position position() {
    return first().position();
  }

  /** What is equal for the same keys, however they are written. */
  public Object plain() {
    if (parts.size() == 1) {
      return plain(key.parts().get(0), first().value());
    }
    List<Object> plain = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      plain.add(plain(key.parts().get(i), parts.get(i).value()));
    }
    return plain;
  }

  private static Object plain(KeyDraft part, KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      return number.value();
    }
    String text = ((KeyValue.Text) value).value();
    return part.ignoresCase() ? CaseFolding.fold(text) : text;
  }

  /** The value as the catalog writes it, such as {@code 0x15} or {@code 10415/5001}. */
  public String shown() {
    if (parts.size() == 1) {
      return KeyTexts.of(first().value(), key.parts().get(0).type().orElseThrow());
    }
    List<String> shown = new ArrayList<>();
    boolean texts = false;
    for (int i = 0; i < parts.size(); i++) {
      KeyDraft part = key.parts().get(i);
      texts |= part.isText();
      shown.add(
          parts.get(i).value() instanceof KeyValue.Text text
              ? text.value()
              : KeyTexts.of(parts.get(i).value(), part.type().orElseThrow()));
    }
    String joined = String.join("/", shown);
    return texts ? Printable.quote(joined) : joined;
  }
}
