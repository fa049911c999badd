package dev.codebook.it;

/**
 * The result of running Maven or another program.
 *
 * @param log all that it printed
 */
record Build(boolean succeeded, String log) {}
