/**
 * The rules about a finished set. Each looks at what is bound and reports what it finds; it changes
 * nothing. A rule knows neither the nodes of YAML nor how a value is read.
 */
package dev.codebook.compiler.check.rule;
