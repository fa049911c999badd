/**
 * The compiler as its callers see it: a catalog file comes in, Java files and findings go out. It
 * runs the stages in order, {@code read}, {@code check}, {@code emit}, and leaves all work to them.
 * It knows nothing of javac, of Maven, or of how a file is found.
 */
package dev.codebook.compiler;
