package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.member.Accessors;
import dev.codebook.compiler.emit.member.CodeMethods;
import dev.codebook.compiler.emit.member.Dispatch;
import dev.codebook.compiler.emit.member.EnumConstants;
import dev.codebook.compiler.emit.member.Jackson;
import dev.codebook.compiler.emit.member.Membership;
import dev.codebook.compiler.emit.member.Table;
import dev.codebook.compiler.emit.member.Visitor;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.References;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.emit.text.SetText;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of a section of a split set. */
record SectionType(SetTypes types, Section section, Size size) implements TopLevelType {

  @Override
  public ClassName name() {
    return types.section(section);
  }

  // public enum LanguageLiving implements Language { … }
  @Override
  public TypeSpec.Builder spec() {
    Layout layout = Layout.of(types, section, size);
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name())
            .addJavadoc("$L", SetText.section(types.set(), section))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(types.closed())
            .addFields(EnumConstants.synonyms(layout, name()))
            .addFields(EnumConstants.fields(layout))
            .addMethods(EnumConstants.constructor(layout))
            .addMethods(Accessors.of(layout))
            .addMethods(CodeMethods.ofEnum(types))
            .addMethods(Jackson.reader(types, name()))
            .addMethods(Membership.of(types))
            .addMethods(Dispatch.of(layout))
            .addType(Visitor.of(layout))
            .addTypes(Table.of(layout));
    EnumConstants.addTo(type, layout);
    return type;
  }

  @Override
  public boolean namesDeprecated() {
    return References.fromCodesToDeprecated(types, section.codes());
  }

  @Override
  public List<String> inherited() {
    List<String> names = new ArrayList<>();
    for (Vocabulary vocabulary : types.set().vocabularies()) {
      names.add(vocabulary.name());
    }
    return names;
  }
}
