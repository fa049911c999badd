/**
 * What an author should know about a catalog: each finding has a rule, a position and a message.
 * Every stage reports here, and the classes that help to word a message are here too. This package
 * knows no other.
 */
package dev.codebook.compiler.finding;
