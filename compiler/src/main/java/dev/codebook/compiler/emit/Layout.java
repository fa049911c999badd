package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.JavaName;
import java.util.List;

/**
 * Where a set keeps its columns.
 *
 * @param columns all that its codes answer, kept or not
 * @param inConstants what each constant is constructed with, so that a reader finds it there
 * @param inTable what stands in arrays beside the constants and is loaded when it is first read
 */
record Layout(
    SetTypes types, List<Column> columns, List<Column> inConstants, List<Column> inTable) {

  static Layout of(SetTypes types) {
    List<Column> columns = Columns.of(types);
    List<Column> kept = columns.stream().filter(column -> !column.absent()).toList();
    if (!Size.canBeWrittenOut(types.codes().size(), kept)) {
      return new Layout(types, columns, List.of(), kept);
    }
    return new Layout(
        types,
        columns,
        kept.stream().filter(column -> !column.late()).toList(),
        kept.stream().filter(Column::late).toList());
  }

  /** That of a set whose sections keep the columns: nothing is kept beside them. */
  static Layout ofWhole(SetTypes types) {
    return new Layout(types, Columns.of(types), List.of(), List.of());
  }

  boolean isWrittenOut() {
    return !inConstants.isEmpty();
  }

  /** The expression that the accessor returns. */
  CodeBlock answer(Column column) {
    return column.absent()
        ? column.absence(column.value().apply(types.codes().get(0)))
        : column.answer(read(column));
  }

  private CodeBlock read(Column column) {
    return isWrittenOut() && !column.late()
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
