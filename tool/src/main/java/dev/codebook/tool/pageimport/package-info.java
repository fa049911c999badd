/** A page in, a catalog out: what {@code codebook import} does. */
package dev.codebook.tool.pageimport;
