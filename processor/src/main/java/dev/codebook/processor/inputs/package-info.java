/**
 * The records that one Maven build leaves for the next: which files the types of a package were
 * generated from, and with which content. The processor writes them, the extension reads them; so
 * this package knows neither, and nothing but files.
 */
package dev.codebook.processor.inputs;
