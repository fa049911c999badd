package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.JavaName;
import java.util.List;

/**
 * Where a set keeps its columns.
 *
 * @param inConstants what each constant is constructed with, so that a reader finds it there
 * @param inTable what stands in arrays beside the constants and is loaded when it is first read
 */
record Layout(SetTypes types, List<Column> inConstants, List<Column> inTable) {

  static Layout of(SetTypes types) {
    List<Column> columns = Columns.of(types);
    if (!Size.canBeWrittenOut(types.codes().size(), columns)) {
      return new Layout(types, List.of(), columns);
    }
    return new Layout(
        types,
        columns.stream().filter(column -> !column.late()).toList(),
        columns.stream().filter(Column::late).toList());
  }

  /** That of a set whose sections keep the columns: nothing is kept beside them. */
  static Layout ofWhole(SetTypes types) {
    return new Layout(types, List.of(), Columns.of(types));
  }

  boolean isWrittenOut() {
    return !inConstants.isEmpty();
  }

  /** The expression by which a constant reads what it keeps. */
  CodeBlock read(Column column) {
    return inConstants.contains(column)
        ? CodeBlock.of("$N", column.name())
        : CodeBlock.of("$T.$L.VALUES[ordinal()]", types.table(), className(column));
  }

  /** The class in the table that holds a column; a class cannot be called as one around it is. */
  String className(Column column) {
    String name = JavaName.capitalized(column.name());
    boolean taken =
        name.equals(types.enumType().simpleName()) || name.equals(types.table().simpleName());
    return taken ? name + "_" : name;
  }
}
