/**
 * Names: those that the language and Java have already, and repairs for those that cannot become
 * Java names. It knows only texts, not the things that have the names.
 */
package dev.codebook.compiler.check.name;
