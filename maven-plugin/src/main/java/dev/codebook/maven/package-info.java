/**
 * The verbs of the command line as goals of Maven. A goal finds the catalogs of its module, makes a
 * command line and runs it; all that is printed goes into Maven's log.
 */
package dev.codebook.maven;
