package dev.codebook.tool.guess;

import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the keys and fields of a set, made from the headers of columns. */
final class MemberNames {

  private static final int MOST_WORDS = 4;

  private final Set<String> taken = new HashSet<>();
  private final Set<String> types;

  /**
   * @param types the names of the catalog's sets, which no vocabulary can have
   */
  MemberNames(Set<String> types) {
    this.types = types;
  }

  /** A name that no other member of the set has. */
  String of(ColumnFacts column, boolean becomesType) {
    String wanted = wanted(column);
    String name = isUsable(wanted, becomesType) ? wanted : "vendor" + JavaName.capitalized(wanted);
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + i;
    }
    return free;
  }

  /** A name for one of several keys, which all become types. */
  String ofKey(ColumnFacts column) {
    boolean plain = wanted(column).equals("key") && taken.add("code");
    return plain ? "code" : of(column, true);
  }

  static String wanted(ColumnFacts column) {
    String header = withoutBrackets(column.header());
    String name = camel(header);
    return name.isEmpty() ? "column" + (column.index() + 1) : name;
  }

  /** What is in brackets explains, unless there is nothing else or little of it. */
  private static String withoutBrackets(String header) {
    int open = header.indexOf('(');
    boolean few = HeaderWords.words(header).size() < MOST_WORDS;
    return open > 0 && !few ? header.substring(0, open) : header;
  }

  private static String camel(String header) {
    List<String> words = new ArrayList<>();
    for (String word : JavaName.constant(header).orElse("").split("_", -1)) {
      if (!word.isEmpty() && words.size() < MOST_WORDS) {
        String small = word.toLowerCase(Locale.ROOT);
        words.add(words.isEmpty() ? small : JavaName.capitalized(small));
      }
    }
    String name = NameLength.joined(words);
    boolean digit = !name.isEmpty() && Character.isDigit(name.charAt(0));
    return digit ? "column" + name : name;
  }

  private boolean isUsable(String name, boolean becomesType) {
    boolean free =
        !JavaWords.LANGUAGE.contains(name)
            && !JavaWords.ENUM_METHODS.contains(name)
            && !JavaWords.GENERATED_METHODS.contains(name)
            && !Builtins.ALL.contains(name);
    return free && !(becomesType && isType(JavaName.capitalized(name)));
  }

  private boolean isType(String type) {
    boolean generated =
        JavaWords.GENERATED_CODE.contains(type) && !JavaWords.WRITTEN_WITH_PACKAGE.contains(type);
    return generated
        || JavaWords.NESTED_TYPES.contains(type)
        || JavaWords.JAVA_LANG.contains(type)
        || types.contains(type)
        || types.contains("Any" + type)
        || type.equals("Any");
  }
}
