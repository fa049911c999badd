/**
 * Types that already exist and need not be generated again: those of another package of this
 * compilation, and those of a dependency, which left a mark. Fingerprints of files come in; the
 * names of packages go out, and marks for later compilations. Does not generate anything.
 */
package dev.codebook.processor.share;
