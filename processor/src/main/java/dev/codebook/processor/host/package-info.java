/**
 * The differences between compilers and build tools: the place of a source file and of the classes,
 * the way to open a file, the way to stop after an error. Questions about one package or file come
 * in; paths and files go out, or nothing if this compiler cannot tell. Knows nothing about catalogs
 * but their place in an annotation.
 */
package dev.codebook.processor.host;
