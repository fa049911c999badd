package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a look-up finds a code by: a key of a set, or all parts of its key together.
 *
 * @param parts the key alone, or the parts in their order
 */
public record WholeKey(List<KeyDraft> parts) {

  /** Whether all values can be read: the type of no part is reported. */
  public boolean isReadable() {
    for (KeyDraft part : parts) {
      if (part.type().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@code 'rest' key}, or {@code key} if it has no name, for messages. */
  public String shown() {
    return parts.size() == 1 ? parts.get(0).shown() : "key";
  }

  /** All values that lead to a code: its own, if it has one, and the aliases. */
  public List<WholeValue> values(CodeDraft code) {
    List<WholeValue> values = new ArrayList<>();
    List<Located<KeyValue>> own = new ArrayList<>();
    for (KeyDraft part : parts) {
      Optional<Located<KeyValue>> value = code.keys().get(part.place());
      if (value.isPresent()) {
        own.add(value.get());
      }
    }
    if (own.size() == parts.size()) {
      values.add(new WholeValue(this, own));
    }
    for (int i = 0; i < code.aliases().get(parts.get(0).place()).size(); i++) {
      List<Located<KeyValue>> alias = new ArrayList<>();
      for (KeyDraft part : parts) {
        alias.add(code.aliases().get(part.place()).get(i));
      }
      values.add(new WholeValue(this, alias));
    }
    return values;
  }
}
