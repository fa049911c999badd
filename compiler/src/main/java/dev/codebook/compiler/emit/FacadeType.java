package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.member.Accessors;
import dev.codebook.compiler.emit.member.DecisionVisitors;
import dev.codebook.compiler.emit.member.Dispatch;
import dev.codebook.compiler.emit.member.Groups;
import dev.codebook.compiler.emit.member.Jackson;
import dev.codebook.compiler.emit.member.JpaConverter;
import dev.codebook.compiler.emit.member.Lookups;
import dev.codebook.compiler.emit.member.Ranges;
import dev.codebook.compiler.emit.member.ReverseLookups;
import dev.codebook.compiler.emit.member.SectionDecisions;
import dev.codebook.compiler.emit.member.Visitor;
import dev.codebook.compiler.emit.member.VocabularyEnums;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.References;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.emit.text.SetText;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The closed type of a split set: the sealed interface over the enums of its sections. */
record FacadeType(SetTypes types) implements TopLevelType {

  @Override
  public ClassName name() {
    return types.closed();
  }

  // public sealed interface Language extends AnyLanguage permits LanguageA, LanguageB { … }
  @Override
  public TypeSpec.Builder spec() {
    return TypeSpec.interfaceBuilder(name())
        .addJavadoc("$L", SetText.facade(types.set()))
        .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
        .addSuperinterface(types.open())
        .addPermittedSubclasses(sections())
        .addMethod(constantName())
        .addMethods(Accessors.declared(types))
        .addMethod(Dispatch.declared(types.visitor(), "section"))
        .addMethods(DecisionVisitors.starters(types, Modifier.PUBLIC, Modifier.DEFAULT))
        .addMethod(values())
        .addMethods(Lookups.of(types))
        .addMethods(ReverseLookups.of(types))
        .addMethods(Jackson.reader(types))
        .addType(Visitor.ofSections(types))
        .addTypes(SectionDecisions.of(types))
        .addTypes(VocabularyEnums.of(types))
        .addTypes(Ranges.of(types))
        .addTypes(Groups.of(types))
        .addTypes(JpaConverter.ofClosedType(types));
  }

  @Override
  public boolean namesDeprecated() {
    return References.fromGroupsToDeprecated(types) || References.fromDecisionsToDeprecated(types);
  }

  private List<ClassName> sections() {
    List<ClassName> sections = new ArrayList<>();
    for (Section section : types.set().sections()) {
      sections.add(types.section(section));
    }
    return sections;
  }

  // String name();
  private static MethodSpec constantName() {
    return MethodSpec.methodBuilder("name")
        .addJavadoc("$L", MemberText.returned("the name of the constant"))
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(JavaTypes.STRING)
        .build();
  }

  // static List<Language> values() {
  //   return LanguageIndex.ALL_CODES;
  // }
  private MethodSpec values() {
    return MethodSpec.methodBuilder("values")
        .addJavadoc(
            "$L", MemberText.returned("all codes, section by section; the list cannot be changed"))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(JavaTypes.generic(JavaTypes.LIST, types.closed()))
        .addStatement("return $T.$L", types.index(), SplitIndexType.ALL)
        .build();
  }
}
