/**
 * Joins the codes of included sets to a set. Codes and schemas of two sets come in, codes of the
 * including set go out, or findings if they lack a key or a field. It knows nothing of the order in
 * which sets are checked.
 */
package dev.codebook.compiler.check.include;
