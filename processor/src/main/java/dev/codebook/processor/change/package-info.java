/**
 * What has changed in a package's catalogs since the last build that succeeded: new, removed and
 * renamed codes, and codes that mean something else now. Compiled catalogs come in; a note goes
 * out, and a record beside the classes for the next build. Nothing depends on it: without the
 * record, the types are the same.
 */
package dev.codebook.processor.change;
