/**
 * What the things of a catalog are called for people. The model comes in, texts go out. Knows no
 * verb.
 */
package dev.codebook.tool.words;
