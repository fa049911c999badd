package dev.codebook.tool.guess;

import dev.codebook.compiler.model.JavaName;
import dev.codebook.tool.draft.FieldForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that becomes a field, and how its cells are read.
 *
 * @param separator between several values of a cell; empty if there is one
 * @param target the codes that it refers to, if it does
 */
record FieldColumn(
    ColumnFacts column, FieldForm form, String separator, Optional<KnownCodes> target) {

  FieldColumn(ColumnFacts column, FieldForm form) {
    this(column, form, "", Optional.empty());
  }

  /** The values of a cell, as a catalog writes them; none if it cannot be read. */
  List<String> read(String cell) {
    if (form instanceof FieldForm.Words words) {
      return words(words, cell);
    }
    if (form instanceof FieldForm.Reference reference) {
      return references(reference, cell);
    }
    if (form instanceof FieldForm.Flag) {
      return Booleans.read(cell).filter(it -> it).map(it -> List.of("true")).orElse(List.of());
    }
    if (form instanceof FieldForm.Several several) {
      return several(several.type(), cell);
    }
    return plain((FieldForm.Plain) form, cell).map(List::of).orElse(List.of());
  }

  private List<String> several(FieldForm.Plain type, String cell) {
    List<String> values = new ArrayList<>();
    for (String part : parts(cell)) {
      Optional<String> value = plain(type, part);
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(value.get());
    }
    return values;
  }

  private Optional<String> plain(FieldForm.Plain type, String cell) {
    return switch (type) {
      case TEXT -> Optional.of(Prose.of(cell));
      case BOOLEAN -> Booleans.read(cell).map(String::valueOf);
      case DURATION -> DurationCell.read(cell + DurationHeader.unit(column.header(), cell));
      case DECIMAL -> PlainCell.decimal(cell);
      case DATE -> PlainCell.date(cell);
      case URI -> PlainCell.address(cell);
      case INT, LONG ->
          KeyCell.read(cell, KeyForm.NUMBER)
              .filter(it -> it.values().size() == 1 && it.intervals().isEmpty())
              .map(it -> it.values().get(0));
    };
  }

  private List<String> words(FieldForm.Words words, String cell) {
    Map<String, String> byConstant = new HashMap<>();
    words.words().forEach(it -> byConstant.put(JavaName.constant(it).orElse(it), it));
    List<String> found = new ArrayList<>();
    for (String part : parts(cell.replace('\n', separator.equals("\n") ? '\n' : ' '))) {
      String word = byConstant.get(JavaName.constant(part).orElse(part));
      if (word == null) {
        return List.of();
      }
      found.add(word);
    }
    return found.stream().distinct().toList();
  }

  private List<String> references(FieldForm.Reference reference, String cell) {
    List<String> found = new ArrayList<>();
    for (String part : parts(cell)) {
      KnownCodes codes = target.orElseThrow();
      Optional<String> code = reference.byKey() ? codes.keyed(part) : codes.named(part);
      if (code.isEmpty()) {
        return List.of();
      }
      found.add(code.get());
    }
    return found.stream().distinct().toList();
  }

  private List<String> parts(String cell) {
    return separator.isEmpty() ? List.of(cell) : Splitter.parts(cell, separator);
  }
}
