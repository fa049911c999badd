package dev.codebook.tool.draft;

/** A field of a set to be written. */
public record DraftField(String name, FieldForm form, boolean optional) {}
