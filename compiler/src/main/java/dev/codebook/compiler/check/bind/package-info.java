/**
 * Binds the entries of a set to what they mean: a written set and its declarations come in, drafts
 * go out. What an entry of a code is, only the schema of its set says, so this is where nodes
 * become values. It knows one set at a time, and no rule that compares finished codes.
 */
package dev.codebook.compiler.check.bind;
