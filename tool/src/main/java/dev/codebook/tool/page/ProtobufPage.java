package dev.codebook.tool.page;

import com.squareup.wire.schema.Location;
import com.squareup.wire.schema.internal.parser.EnumConstantElement;
import com.squareup.wire.schema.internal.parser.EnumElement;
import com.squareup.wire.schema.internal.parser.OptionElement;
import com.squareup.wire.schema.internal.parser.ProtoFileElement;
import com.squareup.wire.schema.internal.parser.ProtoParser;
import com.squareup.wire.schema.internal.parser.TypeElement;
import dev.codebook.tool.session.Unusable;
import java.util.ArrayList;
import java.util.List;
import kotlin.ranges.IntRange;

/** The enums of a protobuf file. */
final class ProtobufPage {

  private static final List<String> COLUMNS =
      List.of("name", "number", "description", "deprecated");

  private ProtobufPage() {}

  static Page read(String name, PageText text) {
    try {
      ProtoFileElement file = ProtoParser.Companion.parse(Location.get(name), text.text());
      List<PageTable> tables = new ArrayList<>();
      file.getTypes().forEach(type -> add(type, tables));
      return new Page(name, "", tables, PageReader.remarks(text));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new Unusable(
          "'%s' is not protobuf: %s"
              .formatted(name, String.valueOf(e.getMessage()).replace('\n', ' ')));
    }
  }

  private static void add(TypeElement type, List<PageTable> tables) {
    if (type instanceof EnumElement found) {
      tables.add(table(found));
    }
    type.getNestedTypes().forEach(nested -> add(nested, tables));
  }

  private static PageTable table(EnumElement type) {
    List<PageRow> rows = new ArrayList<>();
    for (EnumConstantElement constant : type.getConstants()) {
      rows.add(
          new PageRow(
              "line " + constant.getLocation().getLine(),
              List.of(
                  constant.getName(),
                  Integer.toString(constant.getTag()),
                  CellText.tidy(constant.getDocumentation()).replace('\n', ' '),
                  isDeprecated(constant) ? "true" : "")));
    }
    return new PageTable(
        List.of(type.getName()),
        CellText.tidy(type.getDocumentation()).replace('\n', ' '),
        COLUMNS,
        rows,
        reserved(type));
  }

  private static boolean isDeprecated(EnumConstantElement constant) {
    for (OptionElement option : constant.getOptions()) {
      if (option.getName().equals("deprecated")) {
        return String.valueOf(option.getValue()).equals("true");
      }
    }
    return false;
  }

  private static PageTable.Reserved reserved(EnumElement type) {
    List<String> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    type.getReserveds()
        .forEach(
            each -> {
              for (Object value : each.getValues()) {
                if (value instanceof IntRange range) {
                  keys.add(range.getFirst() + ".." + range.getLast());
                } else if (value instanceof Integer) {
                  keys.add(value.toString());
                } else {
                  names.add(String.valueOf(value));
                }
              }
            });
    return new PageTable.Reserved(keys, names);
  }
}
