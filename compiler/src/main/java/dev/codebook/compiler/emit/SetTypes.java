package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/** A set with the names of the Java types that it gives and that it refers to. */
record SetTypes(
    Catalog catalog,
    CodeSet set,
    ClassNames names,
    ConstantOwners owners,
    Optional<Section> section) {

  SetTypes of(Section section) {
    return new SetTypes(catalog, set, names, owners, Optional.of(section));
  }

  /** The codes of the enum at hand. */
  List<Code> codes() {
    return section.map(Section::codes).orElse(set.codes());
  }

  /** The enum at hand: that of the set, or that of a section of it. */
  ClassName enumType() {
    return section.map(this::sectionType).orElse(closed());
  }

  ClassName sectionType(Section section) {
    return named(set.name() + section.name());
  }

  ClassName closed() {
    return named(set.name());
  }

  ClassName open() {
    return named(set.openName());
  }

  /** The visitor of the enum at hand, with a method for each code. */
  ClassName visitor() {
    return names.nested(enumType(), "Visitor");
  }

  /** The visitor of the closed type, with a method for each code or each section. */
  ClassName closedVisitor() {
    return names.nested(closed(), "Visitor");
  }

  ClassName openVisitor() {
    return names.nested(open(), "Visitor");
  }

  ClassName range() {
    return names.nested(closed(), "Range");
  }

  ClassName unrecognized() {
    return names.nested(open(), "Unrecognized");
  }

  /** The record of what came unrecognized by a key: of its own only where the set has several. */
  ClassName unrecognized(Key key) {
    return hasSeveralKeys()
        ? names.nested(unrecognized(), JavaName.capitalized(key.name()))
        : unrecognized();
  }

  ClassName index() {
    return set.isSplit() ? named(set.name() + "Index") : names.nested(closed(), "Index");
  }

  ClassName table() {
    return names.nested(enumType(), "Table");
  }

  boolean hasSeveralKeys() {
    return set.keys().size() > 1;
  }

  /** What follows {@code find}, {@code from} or {@code of} in the name of a method for a key. */
  static String suffix(Key key) {
    return key.named() ? JavaName.capitalized(key.name()) : "";
  }

  static TypeName of(KeyType type) {
    return switch (type) {
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case TEXT -> JavaTypes.STRING;
    };
  }

  TypeName of(FieldType type) {
    if (type instanceof Vocabulary vocabulary) {
      return of(vocabulary);
    }
    if (type instanceof FieldType.Reference reference) {
      return named(reference.set());
    }
    return switch ((FieldType.Plain) type) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case TEXT -> JavaTypes.STRING;
    };
  }

  /** The constant of a field's type: of a vocabulary, of a set, or of a section of one. */
  CodeBlock constant(FieldType type, String constant) {
    if (type instanceof FieldType.Reference reference) {
      return CodeBlock.of("$T.$L", named(owners.of(reference.set(), constant)), constant);
    }
    return CodeBlock.of("$T.$L", of(type), constant);
  }

  /** Whether the constants of a field's type stand in several enums. */
  boolean isSplit(FieldType type) {
    return type instanceof FieldType.Reference reference && catalog.set(reference.set()).isSplit();
  }

  ClassName of(Vocabulary vocabulary) {
    return names.nested(named(vocabulary.set()), vocabulary.name());
  }

  private ClassName named(String name) {
    return names.of(name);
  }
}
