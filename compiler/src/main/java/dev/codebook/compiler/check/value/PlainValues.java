package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.read.entry.Booleans;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values of the types that Java has. */
public final class PlainValues {

  private final Findings findings;
  private final Numerals numerals;

  public PlainValues(Findings findings) {
    this.findings = findings;
    this.numerals = new Numerals(findings);
  }

  /** The values of a list, in the order of the catalog; without those that are reported. */
  public FieldValue readAll(FieldType.Plain type, List<Node.Scalar> scalars) {
    List<FieldValue.Plain> items = new ArrayList<>();
    for (Node.Scalar scalar : scalars) {
      Optional<FieldValue.Plain> item = read(type, scalar);
      if (item.isPresent()) {
        items.add(item.get());
      }
    }
    return new FieldValue.Values(List.copyOf(items));
  }

  /**
   * The value that a text gives; empty if that is reported. Few catalogs have all types, so readers
   * are made, and their classes loaded, when they are needed.
   */
  public Optional<FieldValue.Plain> read(FieldType.Plain type, Node.Scalar scalar) {
    return switch (type) {
      case BOOLEAN -> bool(scalar);
      case INT -> number(scalar, NumberType.INT);
      case LONG -> number(scalar, NumberType.LONG);
      case DECIMAL -> new Decimals(findings).read(scalar);
      case TEXT -> Optional.of(new FieldValue.Text(scalar.text()));
      case DATE -> new Dates(findings).read(scalar);
      case DURATION -> new Durations(findings).read(scalar);
      case URI -> new Addresses(findings).read(scalar);
    };
  }

  private Optional<FieldValue.Plain> number(Node.Scalar scalar, NumberType type) {
    if (Decimals.hasPlaces(scalar.text())) {
      findings.report(
          Rule.MALFORMED_VALUE,
          scalar.position(),
          "%s has decimal places, and %s has none. Write a whole number, or declare the type as decimal."
              .formatted(Printable.quote(scalar.text()), NumeralRepair.withArticle(type)));
      return Optional.empty();
    }
    Optional<KeyValue.Number> number = numerals.read(scalar.text(), type, scalar.position());
    return number.isPresent()
        ? Optional.of(new FieldValue.Number(number.get().value()))
        : Optional.empty();
  }

  private Optional<FieldValue.Plain> bool(Node.Scalar scalar) {
    Optional<Boolean> value = Booleans.read(scalar, findings);
    return value.isPresent() ? Optional.of(new FieldValue.Bool(value.get())) : Optional.empty();
  }
}
