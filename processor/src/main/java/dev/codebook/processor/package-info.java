/**
 * Codebook as a compiler sees it: the annotation processor and the order of its steps. Rounds of
 * annotated packages come in; generated types and findings go out, through the compiler. The
 * packages below do one step each and do not know this one, nor do they know the steps after
 * theirs.
 */
package dev.codebook.processor;
