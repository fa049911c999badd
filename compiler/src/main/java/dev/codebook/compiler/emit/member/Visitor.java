package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.CodeText;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Section;
import javax.lang.model.element.Modifier;

/** The visitors of a set: a method for each thing to decide, so that none is forgotten. */
public final class Visitor {

  private static final String RETURNED = "\n\n@param <R> the type of a decision";

  private Visitor() {}

  // public interface Visitor<R> {
  //   R visitMessageUnroutable();
  // }
  /** The visitor of an enum, with a method for each code. */
  public static TypeSpec of(Layout layout) {
    TypeSpec.Builder visitor =
        visitor(
            "Decides for each code. A code that is added to the catalog becomes a method that every"
                + " visitor must implement.");
    for (Code code : layout.codes()) {
      visitor.addMethod(visit(layout.types().set(), code));
    }
    return visitor.build();
  }

  // interface Visitor<R> {
  //   R visitLiving(LanguageLiving code);
  // }
  /** The visitor of a split set, with a method for each section. */
  public static TypeSpec ofSections(SetTypes types) {
    TypeSpec.Builder visitor =
        visitor("Decides for each section. The enum of a section has a visitor for its codes.");
    for (Section section : types.set().sections()) {
      visitor.addMethod(visit(types, section));
    }
    return visitor.build();
  }

  // interface Visitor<R> extends DeliveryCode.Visitor<R> {
  //   R visitUnrecognized(Unrecognized code);
  // }
  /** The visitor of the open type. */
  public static TypeSpec ofOpenType(SetTypes types) {
    return visitor("Decides for each code of the catalog, and for an unrecognized one.")
        .addSuperinterface(JavaTypes.generic(types.visitor(), JavaTypes.R))
        .addMethod(
            OpenAccessors.declared("visitUnrecognized", JavaTypes.R)
                .addJavadoc(
                    """
                    Decides for a code that the catalog does not hold.

                    @param code keeps the key as it came
                    @return the decision""")
                .addParameter(types.unrecognized(), "code")
                .build())
        .build();
  }

  /** {@code visitMessageUnroutable}. */
  static String method(Code code) {
    return "visit" + JavaName.pascal(code.constant());
  }

  /** {@code visitLiving}. */
  static String method(Section section) {
    return "visit" + section.name();
  }

  private static TypeSpec.Builder visitor(String javadoc) {
    return TypeSpec.interfaceBuilder("Visitor")
        .addJavadoc("$L", JavadocText.wrap(javadoc) + RETURNED)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(JavaTypes.R);
  }

  // R visitMessageUnroutable();
  private static MethodSpec visit(CodeSet set, Code code) {
    return OpenAccessors.declared(method(code), JavaTypes.R)
        .addJavadoc("$L", MemberText.returned("the decision for " + CodeText.heading(set, code)))
        .build();
  }

  // R visitLiving(LanguageLiving code);
  private static MethodSpec visit(SetTypes types, Section section) {
    return OpenAccessors.declared(method(section), JavaTypes.R)
        .addJavadoc(
            """
            Decides for a code of {@link $L}.

            @param code the code
            @return the decision""",
            types.set().enumName(section))
        .addParameter(types.section(section), "code")
        .build();
  }
}
