/** Catalogs in the files that a command line names. */
package dev.codebook.tool.file;
