package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a code of any set answers, as the runtime's {@code Code} declares it. */
public final class CodeMethods {

  /** What is between the parts of a key in its text. */
  private static final String SEPARATOR = "/";

  private CodeMethods() {}

  /** The answers that do not differ from code to code. */
  public static List<MethodSpec> ofOpenType(SetTypes types) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(setName(types));
    if (!types.hasSeveralKeys()) {
      CodeBlock text =
          types.hasParts() ? joined(types, false, "()") : text(types.set().keys().get(0), true);
      methods.add(keyText(Modifier.DEFAULT).addStatement("return $L", text).build());
    }
    methods.add(isRecognized(types));
    return methods;
  }

  /** The answers of an enum. */
  public static List<MethodSpec> ofEnum(SetTypes types) {
    List<MethodSpec> methods = new ArrayList<>();
    if (types.hasSeveralKeys()) {
      methods.add(keyTextOfSeveral(types));
    }
    if (types.hasParts()) {
      methods.add(toTextOfParts(types, "()"));
      return methods;
    }
    Optional<Key> wire = types.set().wire();
    boolean hex = wire.isPresent() && types.isInHexadecimal(wire.get());
    methods.add(hex ? toText(hexadecimal(wire.get().name() + "()")) : toText());
    return methods;
  }

  /** The answers of the record of a key, except for its title. */
  static List<MethodSpec> ofRecord(SetTypes types, Key key) {
    if (types.hasParts()) {
      return List.of(toTextOfParts(types, ""));
    }
    List<MethodSpec> methods = new ArrayList<>();
    if (types.hasSeveralKeys()) {
      CodeBlock text = types.isWire(key) ? text(key, false) : named(key, key.name());
      methods.add(keyText().addStatement("return $L", text).build());
    }
    methods.add(types.isInHexadecimal(key) ? toText(shown(types, key)) : toText());
    return methods;
  }

  /** The answers of the record of a recognized key that has other bits, except for its title. */
  static List<MethodSpec> ofVariant(SetTypes types, Key key) {
    if (!types.hasSeveralKeys() || types.isWire(key)) {
      return ofRecord(types, key);
    }
    boolean wired = types.set().wire().isPresent();
    CodeBlock text = wired ? CodeBlock.of("constant.keyText()") : named(key, key.name());
    CodeBlock number = shown(types, key, key.name());
    return List.of(
        keyText().addStatement("return $L", text).build(),
        toText(CodeBlock.of("$S + $L", key.name() + " ", number)));
  }

  /** The text of a code whose key has several parts. */
  private static MethodSpec toTextOfParts(SetTypes types, String after) {
    for (Key part : types.set().keys()) {
      if (types.isInHexadecimal(part)) {
        return toText(shownParts(types, after));
      }
    }
    return toText();
  }

  // vendor + "/" + CodeTexts.hex(code)
  /**
   * All parts of a key as people know them, for the text of an exception.
   *
   * @param after what follows the name of each part: {@code ()}, or nothing for a variable
   */
  static CodeBlock shownParts(SetTypes types, String after) {
    return joined(types, true, after);
  }

  private static CodeBlock joined(SetTypes types, boolean shown, String after) {
    CodeBlock.Builder joined = CodeBlock.builder();
    for (Key part : types.set().keys()) {
      String value = part.name() + after;
      if (!joined.isEmpty()) {
        joined.add(" + $S + ", SEPARATOR);
      }
      joined.add(shown ? shown(types, part, value) : CodeBlock.of("$L", value));
    }
    return joined.build();
  }

  /** The key of a record, in hexadecimal, with its name if it does not stand for the code. */
  private static CodeBlock shown(SetTypes types, Key key) {
    CodeBlock number = hexadecimal(key.name());
    boolean named = types.hasSeveralKeys() && !types.isWire(key);
    return named ? CodeBlock.of("$S + $L", key.name() + " ", number) : number;
  }

  /**
   * A value of a key as people know it, for the text of an exception.
   *
   * @param value the name of a variable
   */
  static CodeBlock shown(SetTypes types, Key key, String value) {
    return types.isInHexadecimal(key) ? hexadecimal(value) : CodeBlock.of("$L", value);
  }

  /** {@code CodeTexts.hex(smpp)}. */
  private static CodeBlock hexadecimal(String value) {
    return CodeBlock.of("$T.hex($L)", JavaTypes.CODE_TEXTS, value);
  }

  // @Override
  // default String setName() {
  //   return "DeliveryCode";
  // }
  private static MethodSpec setName(SetTypes types) {
    return Overriding.method("setName", JavaTypes.STRING)
        .addModifiers(Modifier.DEFAULT)
        .addStatement("return $S", types.set().name())
        .build();
  }

  // @Override
  // default boolean isRecognized() {
  //   return this instanceof DeliveryCode;
  // }
  private static MethodSpec isRecognized(SetTypes types) {
    return Overriding.method("isRecognized", TypeName.BOOLEAN)
        .addModifiers(Modifier.DEFAULT)
        .addStatement(
            types.hasMask() ? "return !(this instanceof $T)" : "return this instanceof $T",
            types.hasMask() ? types.unrecognized() : types.closed())
        .build();
  }

  // @Override
  // public String keyText() {
  //   if (smpp().isPresent()) {
  //     return "smpp " + smpp().getAsInt();
  //   }
  //   return "rest " + rest();
  // }
  private static MethodSpec keyTextOfSeveral(SetTypes types) {
    Optional<Key> wire = types.set().wire();
    if (wire.isPresent()) {
      return keyText().addStatement("return $L", text(wire.get(), true)).build();
    }
    MethodSpec.Builder method = keyText();
    for (Key key : keysUpToRequired(types)) {
      if (key.optional() && !isLast(types, key)) {
        method
            .beginControlFlow("if ($L().isPresent())", key.name())
            .addStatement("return $L", named(key, key.name() + "()." + Index.getter(key) + "()"))
            .endControlFlow();
      } else {
        String get = key.optional() ? "." + Index.getter(key) + "()" : "";
        method.addStatement("return $L", named(key, key.name() + "()" + get));
      }
    }
    return method.build();
  }

  /** The keys up to the first that every code has: no code needs the others. */
  private static List<Key> keysUpToRequired(SetTypes types) {
    List<Key> keys = new ArrayList<>();
    for (Key key : types.set().keys()) {
      keys.add(key);
      if (!key.optional()) {
        break;
      }
    }
    return keys;
  }

  /** Whether a code that has none of the keys before this one has this one. */
  private static boolean isLast(SetTypes types, Key key) {
    List<Key> keys = types.set().keys();
    return key == keys.get(keys.size() - 1);
  }

  // @Override
  // public String toString() {
  //   return CodeTexts.of(this);
  // }
  private static MethodSpec toText() {
    return Overriding.method("toString", JavaTypes.STRING)
        .addStatement("return $T.of(this)", JavaTypes.CODE_TEXTS)
        .build();
  }

  // @Override
  // public String toString() {
  //   return CodeTexts.of(this, CodeTexts.hex(key()));
  // }
  private static MethodSpec toText(CodeBlock key) {
    return Overriding.method("toString", JavaTypes.STRING)
        .addStatement("return $T.of(this, $L)", JavaTypes.CODE_TEXTS, key)
        .build();
  }

  private static MethodSpec.Builder keyText(Modifier... modifiers) {
    return Overriding.method("keyText", JavaTypes.STRING).addModifiers(modifiers);
  }

  /** {@code String.valueOf(key())}. */
  private static CodeBlock text(Key key, boolean accessor) {
    String value = key.name() + (accessor ? "()" : "");
    return switch (key.type()) {
      case INT, LONG -> CodeBlock.of("$T.valueOf($L)", JavaTypes.STRING, value);
      case TEXT -> CodeBlock.of("$L", value);
    };
  }

  /** {@code "rest " + rest()}. */
  private static CodeBlock named(Key key, String value) {
    return CodeBlock.of("$S + $L", key.name() + " ", value);
  }
}
