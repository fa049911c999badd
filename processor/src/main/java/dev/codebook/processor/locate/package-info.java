/**
 * Finds the one file that a catalog's name means, and the files that it imports. A named catalog
 * comes in; its file and the paths tried before it go out, or a finding. Does not read the file,
 * and does not know what becomes of it.
 */
package dev.codebook.processor.locate;
