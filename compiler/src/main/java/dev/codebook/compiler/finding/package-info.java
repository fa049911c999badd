/**
 * What an author should know about a catalog: each finding has a rule, a position and a message.
 * Every stage reports here, and the helpers that word a message are here too. This package knows no
 * other, so it cannot tell why something is reported.
 */
package dev.codebook.compiler.finding;
