package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;
import java.util.HashSet;
import java.util.Set;

/** The accessors of what a code keeps, and of what it answers as one of the open type. */
final class AccessorsPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    Set<String> ofOpenType = namesInOpenType(types);
    for (Column column : layout.columns()) {
      out.member();
      if (types.section().isPresent() || ofOpenType.contains(column.name())) {
        out.line("@Override");
      } else {
        out.javadoc(column.meaning());
      }
      out.open("public " + column.answered() + " " + column.name() + "()")
          .line("return " + layout.answer(column) + ";")
          .close();
    }
    if (types.hasSeveralKeys()) {
      for (Key key : types.set().keys()) {
        writeAsKey(out, types, key);
      }
    }
    writeRecognized(out, types);
  }

  /** What the open type already declares. */
  static Set<String> namesInOpenType(SetTypes types) {
    Set<String> names = new HashSet<>();
    if (!types.hasSeveralKeys()) {
      names.add(types.set().keys().get(0).name());
    }
    for (Field field : types.set().fields()) {
      if (field.rangeGiven()) {
        names.add(field.name());
      }
    }
    return names;
  }

  private static void writeAsKey(JavaSource out, SetTypes types, Key key) {
    Names names = types.names();
    String type = SetTypes.of(key.type());
    String own = key.name() + "()";
    out.member()
        .line("@Override")
        .open("public " + names.optional(type) + " as" + SetTypes.suffix(key) + "()")
        .line("return " + (key.optional() ? own : names.optionalOf(type, own)) + ";")
        .close();
  }

  private static void writeRecognized(JavaSource out, SetTypes types) {
    Names names = types.names();
    out.member()
        .line("@Override")
        .open("public " + names.optional(types.closed()) + " recognized()")
        .line("return " + names.optionalOf(types.closed(), "this") + ";")
        .close();
  }
}
