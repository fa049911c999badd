/** The text of a catalog, laid out as one would write it by hand. */
package dev.codebook.tool.write;
