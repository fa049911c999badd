package dev.codebook.compiler.emit;

import com.palantir.javapoet.TypeSpec;

/** Adds one kind of member to the type that it is a part of. */
interface Part {

  void addTo(TypeSpec.Builder type, Layout layout);
}
