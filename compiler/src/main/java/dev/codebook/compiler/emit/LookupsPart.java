package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;

/** The look-ups of the closed type, by each key: one that may come back empty, one that throws. */
final class LookupsPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    for (Key key : types.set().keys()) {
      writeFind(out, types, key);
      writeFrom(out, types, key);
    }
    if (hasOnlyText(types)) {
      writeFromString(out, types);
    }
  }

  /** Whether a text alone says which code is meant, so that frameworks can convert it. */
  static boolean hasOnlyText(SetTypes types) {
    Key key = types.set().keys().get(0);
    boolean isNamedSo = SetTypes.suffix(key).equals("String");
    return !types.hasSeveralKeys() && key.type() == KeyType.TEXT && !isNamedSo;
  }

  private static void writeFind(JavaSource out, SetTypes types, Key key) {
    Names names = types.names();
    out.member()
        .javadoc("The code that the vendor sends as {@code key}; empty for an unrecognized one.")
        .open(lookup(types, names.optional(types.closed()), "find" + SetTypes.suffix(key), key))
        .line(
            "return "
                + names.util("Optional")
                + ".ofNullable("
                + IndexPart.get(types, key, "key")
                + ");")
        .close();
  }

  private static void writeFrom(JavaSource out, SetTypes types, Key key) {
    String complaint = "No " + types.set().name() + " has the " + IndexPart.phrase(key) + " ";
    out.member()
        .javadoc(
            """
            The code that the vendor sends as {@code key}.

            @throws IllegalArgumentException for an unrecognized key""")
        .open(lookup(types, types.closed(), fromName(key), key))
        .line(types.closed() + " code = " + IndexPart.get(types, key, "key") + ";")
        .open("if (code == null)")
        .line("throw new IllegalArgumentException(\"" + complaint + "\" + key);")
        .close()
        .line("return code;")
        .close();
  }

  private static void writeFromString(JavaSource out, SetTypes types) {
    Key key = types.set().keys().get(0);
    out.member()
        .javadoc(
            "The same as {@link #"
                + fromName(key)
                + "}, by the name that JAX-RS looks for.\n\n"
                + "@throws IllegalArgumentException for an unrecognized key")
        .open(lookup(types, types.closed(), "fromString", key))
        .line("return " + fromName(key) + "(key);")
        .close();
  }

  private static String fromName(Key key) {
    return "from" + SetTypes.suffix(key);
  }

  private static String lookup(SetTypes types, String answer, String name, Key key) {
    String parameter = SetTypes.of(key.type()) + " key";
    return types.publicly() + "static " + answer + " " + name + "(" + parameter + ")";
  }
}
