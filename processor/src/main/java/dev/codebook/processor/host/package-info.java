/**
 * Everything in which compilers and build tools differ: where a source file is, where classes go,
 * how to open a file, how to stop after an error. Questions about one package or file come in;
 * paths and files go out, or nothing if this compiler cannot tell. Knows nothing about catalogs but
 * their place in an annotation.
 */
package dev.codebook.processor.host;
