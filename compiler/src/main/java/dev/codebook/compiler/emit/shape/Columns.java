package dev.codebook.compiler.emit.shape;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** The columns of a set, in the order in which its enum shows them: keys, texts, fields. */
public final class Columns {

  private Columns() {}

  static List<Column> of(SetTypes types) {
    CodeSet set = types.set();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      columns.add(KeyColumn.of(set.keys().get(i), i));
    }
    columns.add(TextColumn.TITLE);
    columns.add(TextColumn.DESCRIPTION);
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      columns.add(new FieldColumn(types.shape(field), i, isLate(types, field)));
    }
    return columns;
  }

  /** Those that the closed type of a split set declares: the open type has the others already. */
  public static List<Column> ofClosedType(SetTypes types) {
    List<Column> declared = new ArrayList<>();
    for (Column column : of(types)) {
      if (!isInOpenType(types, column)) {
        declared.add(column);
      }
    }
    return declared;
  }

  /** Whether the open type declares or inherits the column, too. */
  public static boolean isInOpenType(SetTypes types, Column column) {
    if (column instanceof KeyColumn) {
      return !types.hasSeveralKeys();
    }
    return column == TextColumn.TITLE
        || (column instanceof FieldColumn field && field.declared().open());
  }

  private static boolean isLate(SetTypes types, Field field) {
    return field.type() instanceof FieldType.Reference reference
        && References.lead(types.catalog().catalog(), reference.set(), types.set().name());
  }
}
