package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.text.MemberText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A nested enum whose constants keep values, such as the ranges of a set. */
final class NestedEnum {

  static final Modifier[] FIELD = {Modifier.PRIVATE, Modifier.FINAL};

  private final TypeSpec.Builder type;
  private final MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
  private final List<MethodSpec> methods = new ArrayList<>();

  /**
   * Starts with a title and a description.
   *
   * @param kind what a constant is, such as {@code range}
   */
  NestedEnum(String name, String kind, String javadoc) {
    this.type =
        TypeSpec.enumBuilder(name)
            .addJavadoc("$L", javadoc)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    keep(JavaTypes.STRING, "title");
    keep(JavaTypes.STRING, "description");
    methods.add(
        accessor("title", JavaTypes.STRING, "the name of this " + kind + " in the catalog"));
    methods.add(
        accessor(
            "description", JavaTypes.STRING, "what this " + kind + " means; empty if not said"));
  }

  TypeSpec.Builder type() {
    return type;
  }

  /** Adds a field that the constructor sets from a parameter of its name. */
  void keep(TypeName kept, String name) {
    type.addField(FieldSpec.builder(kept, name, FIELD).build());
    constructor.addParameter(ParameterSpec.builder(kept, name).build());
    constructor.addStatement("this.$L = $L", name, name);
  }

  MethodSpec.Builder constructor() {
    return constructor;
  }

  void add(MethodSpec method) {
    methods.add(method);
  }

  TypeSpec build() {
    return type.addMethod(constructor.build()).addMethods(methods).build();
  }

  // public String title() {
  //   return title;
  // }
  static MethodSpec accessor(String name, TypeName type, String returned) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", MemberText.returned(returned))
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return $L", name)
        .build();
  }
}
