package dev.codebook.compiler.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.codebook.compiler.model.Section;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The closed type of a split set: the sealed interface over the enums of its sections. */
final class FacadeType implements Part {

  private static final TypeVariableName RESULT = TypeVariableName.get("R");

  private static final List<Part> PARTS =
      List.of(new FacadeType(), new LookupsPart(), new VocabulariesPart(), new RangesPart());

  private FacadeType() {}

  static TypeSpec.Builder of(Layout layout) {
    SetTypes types = layout.types();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(types.closed())
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addSuperinterface(types.open())
            .addJavadoc("$L\n", SetText.facade(types.set()));
    types.set().sections().forEach(it -> type.addPermittedSubclass(types.sectionType(it)));
    PARTS.forEach(part -> part.addTo(type, layout));
    return type;
  }

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    type.addMethod(
        question("name", JavaTypes.STRING).addJavadoc("The name of the constant.").build());
    Set<String> ofOpenType = AccessorsPart.namesInOpenType(types);
    layout.columns().stream()
        .filter(column -> !ofOpenType.contains(column.name()))
        .map(it -> question(it.name(), it.answered()).addJavadoc(it.meaning()).build())
        .forEach(type::addMethod);
    type.addMethod(accept(types));
    type.addMethod(values(types));
    type.addType(visitor(types));
  }

  private static MethodSpec accept(SetTypes types) {
    return question("accept", RESULT)
        .addJavadoc("Calls the visitor's method for the section that this code is in.")
        .addTypeVariable(RESULT)
        .addParameter(ParameterizedTypeName.get(types.closedVisitor(), RESULT), "visitor")
        .build();
  }

  private static MethodSpec values(SetTypes types) {
    return MethodSpec.methodBuilder("values")
        .addJavadoc("All codes, section by section; the list cannot be changed.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(JavaTypes.LIST, types.closed()))
        .addStatement("return $T.ALL", types.index())
        .build();
  }

  private static TypeSpec visitor(SetTypes types) {
    TypeSpec.Builder visitor =
        TypeSpec.interfaceBuilder(types.closedVisitor())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(RESULT)
            .addJavadoc(
                "Decides for each section; the enum of a section has a visitor of its own that decides"
                    + " for\neach code.\n\n@param <R> what is decided\n");
    for (Section section : types.set().sections()) {
      visitor.addMethod(
          question(VisitorPart.method(section), RESULT)
              .addParameter(types.sectionType(section), "code")
              .build());
    }
    return visitor.build();
  }

  private static MethodSpec.Builder question(String name, TypeName answer) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(answer);
  }
}
