package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Section;
import java.util.List;

/**
 * The indexes of a split set. They cannot stand in its interface, where everything is public, so
 * that they have a class of their own.
 */
final class SplitIndexType {

  private SplitIndexType() {}

  static JavaSource written(SetTypes types) {
    String list = types.names().util("List") + "<" + types.closed() + ">";
    JavaSource out =
        TopLevel.open(
            types,
            "The codes of {@link "
                + types.closed()
                + "} by their keys, built when the first one is looked up.",
            hasAliasOfDeprecated(types),
            "final class " + types.set().indexName());
    out.member().line("static final " + list + " ALL = all();");
    IndexPart.writeFields(out, types);
    out.member().line("private " + types.set().indexName() + "() {}");
    writeAll(out, types, list);
    IndexPart.writeMethods(out, types);
    return out.close();
  }

  private static boolean hasAliasOfDeprecated(SetTypes types) {
    for (Code code : types.set().codes()) {
      for (List<KeyValue> aliases : code.aliases()) {
        if (code.deprecated().isPresent() && !aliases.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void writeAll(JavaSource out, SetTypes types, String list) {
    String collections = types.names().util("Collections");
    out.member()
        .open("private static " + list + " all()")
        .line(list + " all = new " + types.names().util("ArrayList") + "<>();");
    for (Section section : types.set().sections()) {
      out.line(collections + ".addAll(all, " + types.section(section) + ".values());");
    }
    out.line("return " + collections + ".unmodifiableList(all);").close();
  }
}
