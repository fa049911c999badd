package dev.codebook.compiler.emit;

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

/** A set with the Java types that it gives and that it refers to, by their names in one file. */
record SetTypes(
    Catalog catalog, CodeSet set, Names names, ConstantOwners owners, Optional<Section> section) {

  /** The codes of the enum at hand. */
  List<Code> codes() {
    return section.isPresent() ? section.get().codes() : set.codes();
  }

  /** The simple name of the enum at hand: that of the set, or that of a section of it. */
  String enumName() {
    return section.isPresent() ? set.enumName(section.get()) : set.name();
  }

  String section(Section section) {
    return names.ofCatalog(set.enumName(section));
  }

  String closed() {
    return names.ofCatalog(set.name());
  }

  String open() {
    return names.ofCatalog(set.openName());
  }

  /** The visitor of the enum at hand, with a method for each code. */
  String visitor() {
    return names.ofCatalog(enumName() + ".Visitor");
  }

  /** The visitor of the closed type, with a method for each code or each section. */
  String closedVisitor() {
    return names.ofCatalog(set.name() + ".Visitor");
  }

  String openVisitor() {
    return names.ofCatalog(set.openName() + ".Visitor");
  }

  String range() {
    return names.ofCatalog(set.name() + ".Range");
  }

  String group() {
    return names.ofCatalog(set.name() + ".Group");
  }

  String unrecognized() {
    return names.ofCatalog(set.openName() + ".Unrecognized");
  }

  /** The record of what came unrecognized by a key: of its own only where the set has several. */
  String unrecognized(Key key) {
    return hasSeveralKeys()
        ? unrecognized() + "." + JavaName.capitalized(key.name())
        : unrecognized();
  }

  /** The class of the indexes: nested in an enum, beside the interface of a split set. */
  String index() {
    return names.ofCatalog(set.isSplit() ? set.indexName() : set.name() + ".Index");
  }

  String table() {
    return names.ofCatalog(enumName() + ".Table");
  }

  boolean hasSeveralKeys() {
    return set.keys().size() > 1;
  }

  /** What members of the closed type have before them: in an interface everything is public. */
  String publicly() {
    return set.isSplit() && section.isEmpty() ? "" : "public ";
  }

  /** What follows {@code find}, {@code from} or {@code of} in the name of a method for a key. */
  static String suffix(Key key) {
    return key.named() ? JavaName.capitalized(key.name()) : "";
  }

  static String of(KeyType type) {
    return switch (type) {
      case INT -> "int";
      case LONG -> "long";
      case TEXT -> "String";
    };
  }

  String of(FieldType type) {
    if (type instanceof Vocabulary vocabulary) {
      return of(vocabulary);
    }
    if (type instanceof FieldType.Reference reference) {
      return names.ofCatalog(reference.set());
    }
    return switch ((FieldType.Plain) type) {
      case BOOLEAN -> "boolean";
      case INT -> "int";
      case LONG -> "long";
      case TEXT -> "String";
      case DURATION -> names.time("Duration");
    };
  }

  String of(Vocabulary vocabulary) {
    return names.ofCatalog(vocabulary.set() + "." + vocabulary.name());
  }

  /** The constant of a field's type: of a vocabulary, of a set, or of a section of one. */
  String constant(FieldType type, String constant) {
    if (type instanceof FieldType.Reference reference) {
      return constant(reference.set(), constant);
    }
    return of(type) + "." + constant;
  }

  /** The constant of a set, or of a section of it. */
  String constant(String set, String constant) {
    return names.ofCatalog(owners.of(set, constant)) + "." + constant;
  }

  /** Whether the constants of a field's type stand in several enums. */
  boolean isSplit(FieldType type) {
    return type instanceof FieldType.Reference reference && catalog.set(reference.set()).isSplit();
  }
}
