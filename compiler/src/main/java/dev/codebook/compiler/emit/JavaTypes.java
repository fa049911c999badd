package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The types of the JDK that generated code names. Each is made once, since JavaPoet checks it. */
final class JavaTypes {

  static final ClassName ARRAY_LIST = ClassName.get(ArrayList.class);
  static final ClassName COLLECTIONS = ClassName.get(Collections.class);
  static final ClassName ENUM_SET = ClassName.get(EnumSet.class);
  static final ClassName ILLEGAL_ARGUMENT = ClassName.get(IllegalArgumentException.class);
  static final ClassName LINKED_HASH_SET = ClassName.get(LinkedHashSet.class);
  static final ClassName LIST = ClassName.get(List.class);
  static final ClassName OPTIONAL = ClassName.get(Optional.class);
  static final ClassName OPTIONAL_INT = ClassName.get(OptionalInt.class);
  static final ClassName OPTIONAL_LONG = ClassName.get(OptionalLong.class);
  static final ClassName OVERRIDE = ClassName.get(Override.class);
  static final ClassName SET = ClassName.get(Set.class);
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName SUPPRESS_WARNINGS = ClassName.get(SuppressWarnings.class);
  static final ClassName SYSTEM = ClassName.get(System.class);

  private JavaTypes() {}
}
