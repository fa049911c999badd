/**
 * Reads single values: numbers, durations, intervals, texts. A node and a type come in; a value
 * goes out, or a finding that says how to write it. It knows nothing of sets, keys or fields.
 */
package dev.codebook.compiler.check.value;
