package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An enum of a set, and where it keeps its columns.
 *
 * @param self the enum: the set's closed type, or one of its sections
 * @param section the section of a split set that the enum holds
 * @param columns all that its codes answer, kept or not
 * @param inConstants what each constant is constructed with, so that a reader finds it there
 * @param inTable what is kept in arrays beside the constants, each loaded when it is first read
 */
public record Layout(
    SetTypes types,
    ClassName self,
    Optional<Section> section,
    List<Code> codes,
    List<Column> columns,
    List<Column> inConstants,
    List<Column> inTable,
    Size size) {

  /** The layout of the one enum of a set. */
  public static Layout of(SetTypes types, Size size) {
    return of(types, types.closed(), Optional.empty(), types.set().codes(), size);
  }

  /** The layout of the enum of a section. */
  public static Layout of(SetTypes types, Section section, Size size) {
    return of(types, types.section(section), Optional.of(section), section.codes(), size);
  }

  private static Layout of(
      SetTypes types, ClassName self, Optional<Section> section, List<Code> codes, Size size) {
    List<Column> columns = Columns.of(types);
    List<Column> kept = new ArrayList<>();
    for (Column column : columns) {
      if (isKept(column, codes)) {
        kept.add(column);
      }
    }
    boolean writtenOut = size.canBeWrittenOut(codes, kept);
    List<Column> inConstants = new ArrayList<>();
    List<Column> inTable = new ArrayList<>();
    for (Column column : kept) {
      (writtenOut && !column.isLate() ? inConstants : inTable).add(column);
    }
    return new Layout(types, self, section, codes, columns, inConstants, inTable, size);
  }

  /** The visitor with a method for each code of this enum. */
  public ClassName visitor() {
    return self.nestedClass("Visitor");
  }

  /** Whether each constant shows what it keeps. */
  public boolean isWrittenOut() {
    return !inConstants.isEmpty();
  }

  /** The expression that a column's accessor returns. */
  public CodeBlock answer(Column column) {
    if (isAmong(inConstants, column)) {
      return column.shape().read(CodeBlock.of("$L", column.name()));
    }
    if (isAmong(inTable, column)) {
      return column.shape().read(CodeBlock.of("Table.$L.VALUES[ordinal()]", className(column)));
    }
    Optional<CodeBlock> absent = column.shape().absent();
    return absent.isPresent() ? absent.get() : column.value(codes.get(0));
  }

  /**
   * The nested class that holds a column. The underscore keeps it from clashing with any other
   * type.
   */
  public static String className(Column column) {
    return JavaName.capitalized(column.name()) + "_";
  }

  /** By identity: JavaPoet compares types by writing them out. */
  private static boolean isAmong(List<Column> columns, Column column) {
    for (Column each : columns) {
      if (each == column) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKept(Column column, List<Code> codes) {
    for (Code code : codes) {
      if (column.isGiven(code)) {
        return true;
      }
    }
    return false;
  }
}
