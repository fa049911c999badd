package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.List;
import java.util.Optional;

/** The record that keeps what came unrecognized by one key. */
final class UnrecognizedRecord {

  private final SetTypes types;
  private final Key key;
  private final int position;
  private final String name;

  /** The record for the key in that position. */
  UnrecognizedRecord(SetTypes types, int position) {
    this.types = types;
    this.key = types.set().keys().get(position);
    this.position = position;
    this.name = types.hasSeveralKeys() ? JavaName.capitalized(key.name()) : "Unrecognized";
  }

  void write(JavaSource out) {
    String component = SetTypes.of(key.type()) + " " + key.name();
    String type = types.hasSeveralKeys() ? types.unrecognized() : types.open();
    out.member()
        .javadoc("What came by the " + IndexPart.phrase(key) + " and the catalog does not hold.")
        .open("record " + name + "(" + component + ") implements " + type);
    writeConstructor(out);
    if (types.hasSeveralKeys()) {
      for (int i = 0; i < types.set().keys().size(); i++) {
        writeAsKey(out, i);
      }
    }
    writeRecognized(out);
    if (!types.set().ranges().isEmpty()) {
      writeIsIn(out);
    }
    if (!types.set().groups().isEmpty()) {
      answer(out, "boolean", "isIn(" + types.group() + " group)").line("return false;").close();
    }
    List<Field> fields = types.set().fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).rangeGiven()) {
        writeField(out, fields.get(i), i);
      }
    }
    writeAccept(out);
    out.close();
  }

  private void writeConstructor(JavaSource out) {
    String complaint = types.set().name() + " has the " + IndexPart.phrase(key) + " ";
    String of = types.open() + "#of" + SetTypes.suffix(key);
    out.member()
        .javadoc(
            "Keeps a key; {@link "
                + of
                + "} is the way to get a recognized one too.\n\n"
                + "@throws IllegalArgumentException for a recognized key")
        .open("public " + name)
        .open("if (" + IndexPart.get(types, key, key.name()) + " != null)")
        .line("throw new IllegalArgumentException(\"" + complaint + "\" + " + key.name() + ");")
        .close()
        .close();
  }

  private void writeAsKey(JavaSource out, int index) {
    Names names = types.names();
    Key other = types.set().keys().get(index);
    String type = SetTypes.of(other.type());
    Optional<String> own = index == position ? Optional.of(key.name()) : Optional.empty();
    answer(out, names.optional(type), "as" + SetTypes.suffix(other) + "()")
        .line("return " + names.optional(type, own) + ";")
        .close();
  }

  private void writeRecognized(JavaSource out) {
    Names names = types.names();
    answer(out, names.optional(types.closed()), "recognized()")
        .line("return " + names.optionalEmpty(types.closed()) + ";")
        .close();
  }

  private void writeIsIn(JavaSource out) {
    boolean mayBeIn = RangesPart.speakOf(types.set(), position);
    answer(out, "boolean", "isIn(" + types.range() + " range)")
        .line(
            mayBeIn
                ? "return range.contains" + SetTypes.suffix(key) + "(this." + key.name() + ");"
                : "return false;")
        .close();
  }

  /** What the ranges that hold the key say; they do not overlap where they give the same field. */
  private void writeField(JavaSource out, Field field, int index) {
    FieldShape shape = new FieldShape(field, types);
    answer(out, shape.answered(), field.name() + "()");
    for (Range range : types.set().ranges()) {
      Optional<FieldValue> value = range.fields().get(index);
      if (value.isPresent() && range.intervals().get(position).isPresent()) {
        String contains = range.constant() + ".contains" + SetTypes.suffix(key);
        out.open("if (" + types.range() + "." + contains + "(" + key.name() + "))")
            .line("return " + shape.answer(value) + ";")
            .close();
      }
    }
    out.line("return " + shape.answer(field.defaultValue()) + ";").close();
  }

  private void writeAccept(JavaSource out) {
    answer(out, "<R> R", "accept(" + types.openVisitor() + "<R> visitor)")
        .line("return visitor.visitUnrecognized(this);")
        .close();
  }

  private static JavaSource answer(JavaSource out, String type, String method) {
    return out.member().line("@Override").open("public " + type + " " + method);
  }
}
