package dev.codebook.tool.draft;

/** A key of a set to be written, whose type is {@code int}, {@code long} or {@code text}. */
public record DraftKey(String name, String type, boolean optional) {

  public boolean isText() {
    return type.equals("text");
  }
}
