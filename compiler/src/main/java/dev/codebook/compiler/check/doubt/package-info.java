/**
 * What is probably a mistake in a catalog without an error. Each class looks for one thing in one
 * set; {@code Doubts} runs them, and a set can allow what one of them reports, with a reason.
 */
package dev.codebook.compiler.check.doubt;
