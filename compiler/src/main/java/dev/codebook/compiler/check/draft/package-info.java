/**
 * A set while it is checked, with the position of every part that a rule may report. {@code bind}
 * makes drafts; rules read them; the model is made of them when no error is left. A part may be
 * missing here if it has been reported. Drafts report nothing and know no nodes of YAML.
 */
package dev.codebook.compiler.check.draft;
