/**
 * What exists in a catalog: its sets, which set includes which, and the words and codes that values
 * may be. Written sets come in, tables go out that the other packages ask for names. It knows
 * nothing of the keys and values of codes.
 */
package dev.codebook.compiler.check.scope;
