package dev.codebook.maven;

import dev.codebook.tool.session.InputLog;

/**
 * What a command has done.
 *
 * @param out its standard output
 * @param err its standard error
 * @param inputs what it has read
 */
record Answer(String out, String err, InputLog inputs) {}
