package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import javax.lang.model.element.Modifier;

/** The decision about a received code in two functions, for a {@code switch} on Java 17. */
public final class Fold {

  private Fold() {}

  // default <R> R fold(
  //     Function<? super DeliveryCode, ? extends R> recognized,
  //     Function<? super Unrecognized, ? extends R> unrecognized) {
  //   return this instanceof DeliveryCode code
  //       ? recognized.apply(code)
  //       : unrecognized.apply((Unrecognized) this);
  // }
  public static MethodSpec of(SetTypes types) {
    return MethodSpec.methodBuilder("fold")
        .addJavadoc(
            """
            Decides by one of two functions. In the first, a {@code switch} over all codes needs no
            {@code default}.

            @param <R> the type of the result
            @param recognized decides for a code of the catalog
            @param unrecognized decides for an unrecognized one
            @return the result of the function that was called""")
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addTypeVariable(JavaTypes.R)
        .returns(JavaTypes.R)
        .addParameter(function(types.closed()), "recognized")
        .addParameter(function(types.unrecognized()), "unrecognized")
        .addCode(types.hasMask() ? byUnrecognized(types) : byClosed(types))
        .build();
  }

  private static CodeBlock byClosed(SetTypes types) {
    return CodeBlock.builder()
        .add("return this instanceof $T code\n$>$>", types.closed())
        .add("? recognized.apply(code)\n")
        .add(": unrecognized.apply(($T) this);\n$<$<", types.unrecognized())
        .build();
  }

  // return this instanceof Unrecognized code
  //     ? unrecognized.apply(code)
  //     : recognized.apply(recognized().orElseThrow());
  /** A variant is a code, too. */
  private static CodeBlock byUnrecognized(SetTypes types) {
    return CodeBlock.builder()
        .add("return this instanceof $T code\n$>$>", types.unrecognized())
        .add("? unrecognized.apply(code)\n")
        .add(": recognized.apply(recognized().orElseThrow());\n$<$<")
        .build();
  }

  // Function<? super DeliveryCode, ? extends R>
  private static TypeName function(ClassName decided) {
    return ParameterizedTypeName.get(
        JavaTypes.FUNCTION,
        WildcardTypeName.supertypeOf(decided),
        WildcardTypeName.subtypeOf(JavaTypes.R));
  }
}
