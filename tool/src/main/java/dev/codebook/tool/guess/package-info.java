/**
 * From tables of text to a draft of a catalog: which columns are keys, names, descriptions and
 * fields, and of which types.
 */
package dev.codebook.tool.guess;
