package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes that find a code by a key, in a class of their own so that they are built on first
 * use.
 */
final class IndexPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    out.member()
        .javadoc("The codes by their keys, built when the first one is looked up.")
        .open("static final class Index");
    writeFields(out, layout.types());
    writeMethods(out, layout.types());
    out.close();
  }

  static void writeFields(JavaSource out, SetTypes types) {
    for (Key key : types.set().keys()) {
      String index = index(types, key) + "<" + types.closed() + ">";
      out.member()
          .line("static final " + index + " " + constant(key) + " = " + builderName(key) + "();");
    }
  }

  static void writeMethods(JavaSource out, SetTypes types) {
    List<Key> keys = types.set().keys();
    List<List<List<String>>> aliases = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      aliases.add(Size.chunks(aliases(types, keys.get(i), i)));
      writeBuilder(out, types, keys.get(i), aliases.get(i).size());
      if (aliases.get(i).size() == 1) {
        writeAliases(out, types, keys.get(i), "private ", aliases.get(i).get(0));
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      if (aliases.get(i).size() > 1) {
        writeAliasClasses(out, types, keys.get(i), aliases.get(i));
      }
    }
  }

  /** Many aliases have a class for each part, since a class file has up to 65,535 constants. */
  private static void writeAliasClasses(
      JavaSource out, SetTypes types, Key key, List<List<String>> parts) {
    for (int part = 0; part < parts.size(); part++) {
      out.member().open("private static final class " + aliasClassName(key, part));
      writeAliases(out, types, key, "", parts.get(part));
      out.close();
    }
  }

  /** The expression that finds the code of what the variable holds, or null. */
  static String get(SetTypes types, Key key, String variable) {
    return types.index() + "." + constant(key) + ".get(" + variable + ")";
  }

  /** {@code key}, or {@code rest key}. */
  static String phrase(Key key) {
    return key.named() ? key.name() + " key" : "key";
  }

  private static void writeBuilder(JavaSource out, SetTypes types, Key key, int aliasMethods) {
    String index = index(types, key);
    String closed = types.closed();
    out.member()
        .open("private static " + index + "<" + closed + "> " + builderName(key) + "()")
        .line(builder(types, key) + " index = " + index + ".builder(" + closed + ".class);")
        .open("for (" + closed + " code : " + closed + ".values())");
    writeAdding(out, key);
    out.close();
    for (int i = 0; i < aliasMethods; i++) {
      String owner = aliasMethods == 1 ? "" : aliasClassName(key, i) + ".";
      out.line(owner + aliasMethodName(key) + "(index);");
    }
    out.line("return index.build();").close();
  }

  private static void writeAdding(JavaSource out, Key key) {
    String accessor = "code." + key.name() + "()";
    if (!key.optional()) {
      out.line("index.add(" + accessor + ", code);");
      return;
    }
    out.open("if (" + accessor + ".isPresent())")
        .line("index.add(" + accessor + "." + getter(key) + "(), code);")
        .close();
  }

  /** What takes the value out of the optional that an optional key's accessor returns. */
  static String getter(Key key) {
    return switch (key.type()) {
      case INT -> "getAsInt";
      case LONG -> "getAsLong";
      case TEXT -> "get";
    };
  }

  private static List<String> aliases(SetTypes types, Key key, int position) {
    FieldType own = new FieldType.Reference(types.set().name());
    List<String> aliases = new ArrayList<>();
    for (Code code : types.set().codes()) {
      for (KeyValue alias : code.aliases().get(position)) {
        String constant = types.constant(own, code.constant());
        aliases.add("index.add(" + JavaLiteral.key(key.type(), alias) + ", " + constant + ");");
      }
    }
    return aliases;
  }

  private static void writeAliases(
      JavaSource out, SetTypes types, Key key, String access, List<String> aliases) {
    String parameter = builder(types, key) + " index";
    out.member().open(access + "static void " + aliasMethodName(key) + "(" + parameter + ")");
    for (String alias : aliases) {
      out.line(alias);
    }
    out.close();
  }

  private static String aliasMethodName(Key key) {
    return "add" + JavaName.capitalized(key.name()) + "Aliases";
  }

  private static String aliasClassName(Key key, int part) {
    return JavaName.capitalized(key.name()) + "Aliases" + part;
  }

  private static String builder(SetTypes types, Key key) {
    return index(types, key) + ".Builder<" + types.closed() + ">";
  }

  private static String index(SetTypes types, Key key) {
    return types
        .names()
        .runtime(
            switch (key.type()) {
              case INT -> "IntIndex";
              case LONG -> "LongIndex";
              case TEXT -> "TextIndex";
            });
  }

  private static String constant(Key key) {
    return "BY_" + JavaName.memberConstant(key.name());
  }

  private static String builderName(Key key) {
    return "by" + JavaName.capitalized(key.name());
  }
}
