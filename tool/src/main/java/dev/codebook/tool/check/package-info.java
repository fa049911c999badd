/**
 * Checks catalogs, and reports what is found in the form that a person, a program or a build server
 * reads.
 */
package dev.codebook.tool.check;
