package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Key;

/** The way from what the vendor sends to the open type. */
final class OpenLookupsPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    for (Key key : types.set().keys()) {
      writeOf(out, types, key);
    }
    if (LookupsPart.hasOnlyText(types)) {
      writeFromString(out, types);
    }
  }

  private static void writeOf(JavaSource out, SetTypes types, Key key) {
    out.member()
        .javadoc(
            "The code that the vendor sends as {@code key}, or an {@link Unrecognized} that keeps the"
                + " key.")
        .open(lookup(types, "of" + SetTypes.suffix(key), key))
        .line(types.closed() + " code = " + IndexPart.get(types, key, "key") + ";")
        .line("return code != null ? code : new " + types.unrecognized(key) + "(key);")
        .close();
  }

  private static void writeFromString(JavaSource out, SetTypes types) {
    Key key = types.set().keys().get(0);
    String of = "of" + SetTypes.suffix(key);
    out.member()
        .javadoc("The same as {@link #" + of + "}, by the name that JAX-RS looks for.")
        .open(lookup(types, "fromString", key))
        .line("return " + of + "(key);")
        .close();
  }

  private static String lookup(SetTypes types, String name, Key key) {
    return "static " + types.open() + " " + name + "(" + SetTypes.of(key.type()) + " key)";
  }
}
