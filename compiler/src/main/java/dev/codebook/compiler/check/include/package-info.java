/**
 * Joins the codes of included sets to a set. Codes and schemas of two sets come in, codes of the
 * including set go out, or findings say what they lack. It knows nothing of the order in which sets
 * are checked.
 */
package dev.codebook.compiler.check.include;
