package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.Vocabulary;

/** A set with the names of the Java types that it gives and that it refers to. */
record SetTypes(Catalog catalog, CodeSet set, String packageName) {

  ClassName closed() {
    return named(set.name());
  }

  ClassName open() {
    return named(set.openName());
  }

  ClassName visitor() {
    return closed().nestedClass("Visitor");
  }

  ClassName openVisitor() {
    return open().nestedClass("Visitor");
  }

  ClassName range() {
    return closed().nestedClass("Range");
  }

  ClassName unrecognized() {
    return open().nestedClass("Unrecognized");
  }

  /** The record of what came unrecognized by a key: of its own only where the set has several. */
  ClassName unrecognized(Key key) {
    return hasSeveralKeys()
        ? unrecognized().nestedClass(JavaName.capitalized(key.name()))
        : unrecognized();
  }

  ClassName index() {
    return closed().nestedClass("Index");
  }

  ClassName table() {
    return closed().nestedClass("Table");
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
      case TEXT -> ClassName.get(String.class);
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
      case TEXT -> ClassName.get(String.class);
    };
  }

  ClassName of(Vocabulary vocabulary) {
    return named(vocabulary.set()).nestedClass(vocabulary.name());
  }

  private ClassName named(String name) {
    return ClassName.get(packageName, name);
  }
}
