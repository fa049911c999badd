/**
 * The command line: one verb each is a class in {@code command}, and does its work in a package of
 * its own.
 */
package dev.codebook.tool;
