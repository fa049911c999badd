/**
 * From the text of one file to its tree of nodes. It is the only package that knows SnakeYAML: it
 * bounds what a file may cost, and says in words for an author why a text is not YAML. It knows
 * nothing of sets or codes, except to give their authors good examples.
 */
package dev.codebook.compiler.read.yaml;
