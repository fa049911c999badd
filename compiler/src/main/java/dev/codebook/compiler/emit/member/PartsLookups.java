package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The look-ups of a set whose key has several parts. */
final class PartsLookups {

  private PartsLookups() {}

  /** Those of the closed type: one that may be empty, and one that throws. */
  static List<MethodSpec> ofClosedType(SetTypes types) {
    LookupKey key = new LookupKey(types, types.set().keys());
    return List.of(find(key), from(key));
  }

  // public static Optional<ResultCode> find(int vendor, int code) {
  //   return Optional.ofNullable(Index.BY_KEY.at(vendor).at(code).code());
  // }
  private static MethodSpec find(LookupKey key) {
    return lookup("find", key, key.types().optionalOfClosed())
        .addJavadoc(
            """
            Finds the code that the vendor sends as these parts of its key.

            @param $L
            @return the code; empty if the key is not recognized""",
            key.javadocOfParameters())
        .addStatement("return $T.ofNullable($L)", JavaTypes.OPTIONAL, key.get())
        .build();
  }

  // public static ResultCode from(int vendor, int code) {
  //   ResultCode found = Index.BY_KEY.at(vendor).at(code).code();
  //   if (found == null) {
  //     throw new IllegalArgumentException("ResultCode has no key " + vendor + "/" + code + ". …");
  //   }
  //   return found;
  // }
  private static MethodSpec from(LookupKey key) {
    SetTypes types = key.types();
    String found = key.variable();
    return lookup("from", key, types.closed())
        .addJavadoc(
            """
            Finds the code that the vendor sends as these parts of its key.

            @param $L
            @return the code
            @throws IllegalArgumentException if the key is not recognized""",
            key.javadocOfParameters())
        .addStatement("$T $L = $L", types.closed(), found, key.get())
        .beginControlFlow("if ($L == null)", found)
        .addStatement(
            "throw new $T(\n$S + $L + $S)",
            JavaTypes.ILLEGAL_ARGUMENT,
            types.set().name() + " has no key ",
            key.shown(),
            ". " + types.set().openName() + " keeps keys that the catalog does not hold.")
        .endControlFlow()
        .addStatement("return $L", found)
        .build();
  }

  // static AnyResultCode of(int vendor, int code) {
  //   ResultCode found = ResultCode.Index.BY_KEY.at(vendor).at(code).code();
  //   return found != null ? found : UnrecognizedCodes.met(new Unrecognized(vendor, code));
  // }
  /** That of the open type. */
  static MethodSpec ofOpenType(SetTypes types) {
    LookupKey key = new LookupKey(types, types.set().keys());
    String found = key.variable();
    return lookup("of", key, types.open())
        .addJavadoc(
            """
            Finds the code that the vendor sends as these parts of its key, or keeps them.

            @param $L
            @return the code, or an {@link Unrecognized} that holds the key; never null""",
            key.javadocOfParameters())
        .addStatement("$T $L = $L", types.closed(), found, key.get())
        .addStatement(
            "return $1L != null ? $1L : $2T.met(new $3T($4L))",
            found,
            JavaTypes.UNRECOGNIZED_CODES,
            types.unrecognized(),
            key.arguments())
        .build();
  }

  private static MethodSpec.Builder lookup(String name, LookupKey key, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned)
        .addParameters(key.parameters());
  }
}
