/**
 * A catalog as meant: complete, resolved, and in the words of Java. {@code check} makes it and
 * {@code emit} reads it. It knows neither positions nor YAML, and no other package of the compiler.
 */
package dev.codebook.compiler.model;
