package dev.codebook.compiler.emit;

/** Writes one kind of member of a type, in the place that the order of the parts gives it. */
interface Part {

  void write(JavaSource out, Layout layout);
}
