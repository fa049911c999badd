package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.member.Accessors;
import dev.codebook.compiler.emit.member.CodeMethods;
import dev.codebook.compiler.emit.member.DecisionVisitors;
import dev.codebook.compiler.emit.member.Dispatch;
import dev.codebook.compiler.emit.member.EnumConstants;
import dev.codebook.compiler.emit.member.Groups;
import dev.codebook.compiler.emit.member.Index;
import dev.codebook.compiler.emit.member.Jackson;
import dev.codebook.compiler.emit.member.JpaConverter;
import dev.codebook.compiler.emit.member.Lookups;
import dev.codebook.compiler.emit.member.Membership;
import dev.codebook.compiler.emit.member.Ranges;
import dev.codebook.compiler.emit.member.ReverseLookups;
import dev.codebook.compiler.emit.member.Table;
import dev.codebook.compiler.emit.member.Visitor;
import dev.codebook.compiler.emit.member.VocabularyEnums;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.References;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.emit.text.SetText;
import javax.lang.model.element.Modifier;

/** The enum of a set. */
record ClosedType(SetTypes types, Size size) implements TopLevelType {

  @Override
  public ClassName name() {
    return types.closed();
  }

  // public enum DeliveryCode implements AnyDeliveryCode { … }
  @Override
  public TypeSpec.Builder spec() {
    Layout layout = Layout.of(types, size);
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name())
            .addJavadoc("$L", SetText.closed(types.set()))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(types.open())
            .addFields(EnumConstants.synonyms(layout, name()))
            .addFields(EnumConstants.fields(layout))
            .addMethods(EnumConstants.constructor(layout))
            .addMethods(Accessors.of(layout))
            .addMethods(CodeMethods.ofEnum(types))
            .addMethods(Lookups.of(types))
            .addMethods(ReverseLookups.of(types))
            .addMethods(Jackson.reader(types))
            .addMethods(Membership.of(types))
            .addMethods(Dispatch.of(layout))
            .addMethods(DecisionVisitors.starters(types, Modifier.PUBLIC))
            .addType(Visitor.of(layout))
            .addTypes(DecisionVisitors.of(layout))
            .addTypes(VocabularyEnums.of(types))
            .addTypes(Ranges.of(types))
            .addTypes(Groups.of(types))
            .addTypes(JpaConverter.ofClosedType(types))
            .addType(Index.of(types, size))
            .addTypes(Table.of(layout));
    EnumConstants.addTo(type, layout);
    return type;
  }

  @Override
  public boolean namesDeprecated() {
    return References.fromCodesToDeprecated(types, types.set().codes())
        || References.fromDecisionsToDeprecated(types);
  }
}
