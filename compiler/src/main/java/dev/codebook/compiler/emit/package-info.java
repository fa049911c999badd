/**
 * From the model to Java files: one class for each top-level type, and one that makes the file.
 *
 * <p>A catalog that was checked goes in, files that can be written come out. Nothing here reports a
 * mistake: the model has none. Only this package and those below it know JavaPoet.
 */
package dev.codebook.compiler.emit;
