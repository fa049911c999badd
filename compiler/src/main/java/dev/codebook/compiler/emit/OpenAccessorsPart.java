package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;

/** What every value of the open type answers, recognized or not. */
final class OpenAccessorsPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    writeKeys(out, types);
    out.member()
        .javadoc("The code where the catalog holds it.")
        .line(types.names().optional(types.closed()) + " recognized();");
    if (!types.set().ranges().isEmpty()) {
      out.member()
          .javadoc("Whether a key of this code, recognized or not, is in the range.")
          .declaration("boolean isIn(" + types.range() + " range);");
    }
    if (!types.set().groups().isEmpty()) {
      out.member()
          .javadoc("Whether this code is in the group; an unrecognized one is in none.")
          .declaration("boolean isIn(" + types.group() + " group);");
    }
    for (Field field : types.set().fields()) {
      if (field.rangeGiven()) {
        writeField(out, types, field);
      }
    }
    out.member()
        .javadoc("Calls the visitor's method for this code and returns what it returns.")
        .declaration("<R> R accept(" + types.openVisitor() + "<R> visitor);");
  }

  private static void writeKeys(JavaSource out, SetTypes types) {
    for (Key key : types.set().keys()) {
      String type = SetTypes.of(key.type());
      out.member();
      if (types.hasSeveralKeys()) {
        out.javadoc(
                "The "
                    + IndexPart.phrase(key)
                    + " to send for this code; empty where it has none, or came unrecognized by"
                    + " another.")
            .line(types.names().optional(type) + " as" + SetTypes.suffix(key) + "();");
      } else {
        out.javadoc("What the vendor sends, as it came.").line(type + " " + key.name() + "();");
      }
    }
  }

  private static void writeField(JavaSource out, SetTypes types, Field field) {
    out.member()
        .javadoc(FieldText.meaning(field) + "\nFor an unrecognized code, what its range says.")
        .line(new FieldShape(field, types).answered() + " " + field.name() + "();");
  }
}
