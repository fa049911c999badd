package dev.codebook.internal;

/**
 * Codes by keys that are the same in upper and lower case, as {@link String#equalsIgnoreCase}
 * compares them.
 *
 * @param exact by the keys as the catalog writes them: most are received so, and are found without
 *     another text
 * @param folded by the keys in one case
 */
record CaselessTextIndex<C>(TextIndex<C> exact, TextIndex<C> folded) implements TextIndex<C> {

  static <C> CaselessTextIndex<C> of(Class<C> type, String[] keys, C[] codes) {
    String[] folded = new String[keys.length];
    for (int i = 0; i < keys.length; i++) {
      folded[i] = fold(keys[i]);
    }
    TextIndex<C> byFolded = HashedTextIndex.of(type, folded, codes);
    return new CaselessTextIndex<>(HashedTextIndex.of(type, keys, codes), byFolded);
  }

  @Override
  public C get(String key) {
    C code = exact.get(key);
    return code != null ? code : folded.get(fold(key));
  }

  /** The text in one case; itself if it is. */
  static String fold(String key) {
    for (int i = 0; i < key.length(); ) {
      int c = key.codePointAt(i);
      if (fold(c) != c) {
        return foldFrom(i, key);
      }
      i += Character.charCount(c);
    }
    return key;
  }

  private static String foldFrom(int start, String key) {
    StringBuilder folded = new StringBuilder(key.length()).append(key, 0, start);
    for (int i = start; i < key.length(); ) {
      int c = key.codePointAt(i);
      folded.appendCodePoint(fold(c));
      i += Character.charCount(c);
    }
    return folded.toString();
  }

  private static int fold(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
