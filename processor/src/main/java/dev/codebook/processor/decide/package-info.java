/**
 * The decision report: after a compilation with errors, every place that does not decide about all
 * codes. Compiled catalogs and javac's syntax trees come in; notes at the places go out. Nothing
 * depends on it: a compiler without such trees prints its own errors and no more.
 */
package dev.codebook.processor.decide;
