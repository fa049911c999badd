/**
 * Names: those that the language and Java have already, and repairs for those that cannot become
 * Java names. It knows texts only, and nothing of what has the name.
 */
package dev.codebook.compiler.check.name;
