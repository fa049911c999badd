/** A catalog before it is text: sets, with what each has for its keys, fields and codes. */
package dev.codebook.tool.draft;
