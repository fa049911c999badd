package dev.codebook.it;

/**
 * What came of running Maven.
 *
 * @param log all that it printed
 */
record Build(boolean succeeded, String log) {}
