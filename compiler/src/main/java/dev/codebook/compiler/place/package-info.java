/**
 * Where a project begins on disk. A directory comes in, and the root of its module, build or
 * repository goes out. Knows nothing else.
 */
package dev.codebook.compiler.place;
