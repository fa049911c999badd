package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The way from a constant to its method of a visitor. */
public final class Dispatch {

  static final String JAVADOC =
      """
      Calls the visitor's method for this $L.

      @param <R> the type of the result
      @param visitor the visitor
      @return the visitor's result""";

  private Dispatch() {}

  public static List<MethodSpec> of(Layout layout) {
    SetTypes types = layout.types();
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(accept(layout));
    if (layout.section().isPresent()) {
      // A visitor of all sections is told the section; it decides further, or does not.
      String visit = "visitor." + Visitor.method(layout.section().get()) + "(this)";
      methods.add(forward(types.visitor(), CodeBlock.of("$L", visit)));
      methods.add(forward(types.openVisitor(), CodeBlock.of("$L", visit)));
    } else {
      TypeName visitor = JavaTypes.generic(types.visitor(), JavaTypes.R);
      methods.add(forward(types.openVisitor(), CodeBlock.of("accept(($T) visitor)", visitor)));
    }
    if (!layout.isWrittenOut()) {
      methods.addAll(chunks(layout));
    }
    return methods;
  }

  // <R> R accept(Visitor<R> visitor);
  /** The method that an interface declares. */
  public static MethodSpec declared(ClassName visitor, String visited) {
    return accept("accept", visitor)
        .addJavadoc(JAVADOC, visited)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .build();
  }

  // public <R> R accept(Visitor<R> visitor) {
  //   return switch (this) {
  //     case MESSAGE_UNROUTABLE -> visitor.visitMessageUnroutable();
  //   };
  // }
  private static MethodSpec accept(Layout layout) {
    return accept("accept", layout.visitor())
        .addJavadoc(JAVADOC, "code")
        .addModifiers(Modifier.PUBLIC)
        .addCode(layout.isWrittenOut() ? switchOverCodes(layout) : switchOverChunks(layout))
        .build();
  }

  // @Override
  // public <R> R accept(AnyDeliveryCode.Visitor<R> visitor) {
  //   return accept((Visitor<R>) visitor);
  // }
  static MethodSpec forward(ClassName visitor, CodeBlock answer) {
    return accept("accept", visitor)
        .addAnnotation(JavaTypes.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("return $L", answer)
        .build();
  }

  private static CodeBlock switchOverCodes(Layout layout) {
    StringBuilder cases = new StringBuilder();
    for (Code code : layout.codes()) {
      cases.append("case ").append(code.constant()).append(" -> ").append(visit(code));
    }
    return switchOver("this", cases);
  }

  // return switch (ordinal() / 500) {
  //   case 0 -> accept0(visitor);
  //   default -> accept1(visitor);
  // };
  /** A switch over all constants would be larger than what HotSpot compiles. */
  private static CodeBlock switchOverChunks(Layout layout) {
    int last = layout.size().chunks(layout.codes()).size() - 1;
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      cases.append(label(i, last)).append("accept").append(i).append("(visitor);\n");
    }
    return switchOver("ordinal() / " + layout.size().chunk(), cases);
  }

  // private <R> R accept0(Visitor<R> visitor) {
  //   return switch (ordinal()) {
  //     case 0 -> visitor.visitMessageUnroutable();
  //     default -> visitor.visitInternalError();
  //   };
  // }
  private static List<MethodSpec> chunks(Layout layout) {
    List<List<Code>> chunks = layout.size().chunks(layout.codes());
    List<MethodSpec> methods = new ArrayList<>();
    int ordinal = 0;
    for (int i = 0; i < chunks.size(); i++) {
      int last = ordinal + chunks.get(i).size() - 1;
      StringBuilder cases = new StringBuilder();
      for (Code code : chunks.get(i)) {
        cases.append(label(ordinal++, last)).append(visit(code));
      }
      methods.add(
          accept("accept" + i, layout.visitor())
              .addModifiers(Modifier.PRIVATE)
              .addCode(switchOver("ordinal()", cases))
              .build());
    }
    return methods;
  }

  private static String label(int number, int last) {
    return number == last ? "default -> " : "case " + number + " -> ";
  }

  private static String visit(Code code) {
    return "visitor." + Visitor.method(code) + "();\n";
  }

  private static CodeBlock switchOver(String subject, StringBuilder cases) {
    return CodeBlock.of("return switch ($L) {\n$>$L$<};\n", subject, cases);
  }

  private static MethodSpec.Builder accept(String name, ClassName visitor) {
    return MethodSpec.methodBuilder(name)
        .addTypeVariable(JavaTypes.R)
        .returns(JavaTypes.R)
        .addParameter(JavaTypes.generic(visitor, JavaTypes.R), "visitor");
  }
}
