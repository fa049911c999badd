package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;

/** What keeps an unrecognized key: a record, or one for each key under a sealed interface. */
final class UnrecognizedPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    List<Key> keys = types.set().keys();
    if (!types.hasSeveralKeys()) {
      new UnrecognizedRecord(types, 0).write(out);
      return;
    }
    List<String> records = new ArrayList<>();
    for (Key key : keys) {
      records.add(types.unrecognized(key));
    }
    out.member()
        .javadoc("A code that the catalog does not hold, kept as it came.")
        .open(
            "sealed interface Unrecognized extends "
                + types.open()
                + " permits "
                + String.join(", ", records));
    for (int i = 0; i < keys.size(); i++) {
      new UnrecognizedRecord(types, i).write(out);
    }
    out.close();
  }
}
