package dev.codebook.compiler.read.written;

import dev.codebook.compiler.finding.Rule;

/**
 * A warning that a set turns off.
 *
 * @param reason why it is no mistake
 */
public record WrittenAllowance(Located<Rule> rule, String reason) {}
