package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** A top-level type of a set. */
interface TopLevelType {

  ClassName name();

  /** The whole type, but for the mark that every generated type has. */
  TypeSpec.Builder spec();

  /** Whether it names deprecated constants, which is no news to those who generate it. */
  boolean namesDeprecated();

  /**
   * The simple names of nested types that it inherits. JavaPoet does not see that these hide
   * imported types.
   */
  default List<String> inherited() {
    return List.of();
  }
}
