package dev.codebook.benchmarks;

import dev.codebook.internal.TextIndex;
import java.util.HashMap;
import java.util.Map;

/** The ways to find a code by a text key that are written by hand. */
final class TextLookups {
  private TextLookups() {}

  /** The runtime's index in a static final field. */
  static final class Index implements TextLookup {
    private static final TextIndex<Object> INDEX = index(Table.current());

    private static TextIndex<Object> index(Table table) {
      TextIndex.Builder<Object> builder = TextIndex.builder(table.type());
      for (int i = 0; i < table.size(); i++) {
        builder.add(table.name(i), table.codes()[i]);
      }
      return builder.build();
    }

    @Override
    public Object find(String key) {
      return INDEX.get(key);
    }
  }

  /** A map, as in most hand-written enums whose texts are not the names of the constants. */
  static final class HashedMap implements TextLookup {
    private static final Map<String, Object> CODES = codes(Table.current());

    private static Map<String, Object> codes(Table table) {
      Map<String, Object> codes = new HashMap<>();
      for (int i = 0; i < table.size(); i++) {
        codes.put(table.name(i), table.codes()[i]);
      }
      return codes;
    }

    @Override
    public Object find(String key) {
      return CODES.get(key);
    }
  }

  /** The method that every enum has. A miss costs an exception. */
  static final class EnumValueOf implements TextLookup {
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Class<? extends Enum> TYPE = (Class) Table.current().type();

    @Override
    @SuppressWarnings("unchecked")
    public Object find(String key) {
      try {
        return Enum.valueOf(TYPE, key);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }
}
