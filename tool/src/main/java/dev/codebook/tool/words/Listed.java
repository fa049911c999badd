package dev.codebook.tool.words;

import java.util.List;

/** Lists things, as many as a person would still read. */
public final class Listed {

  private static final int MOST = 12;

  private Listed() {}

  public static String of(List<String> things) {
    int shown = Math.min(things.size(), MOST);
    String listed = String.join(", ", things.subList(0, shown));
    return shown == things.size() ? listed : listed + " and " + (things.size() - shown) + " more";
  }
}
