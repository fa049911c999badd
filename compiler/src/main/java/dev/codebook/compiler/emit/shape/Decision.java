package dev.codebook.compiler.emit.shape;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field that codes are decided by, value by value.
 *
 * @param place among the fields of the set
 * @param values those that the field can have, in their order
 */
public record Decision(SetTypes types, Field field, int place, List<Value> values) {

  /**
   * A value of the field.
   *
   * @param constant of the vocabulary or set; {@code TRUE} or {@code FALSE} of a boolean
   * @param title the value in the words of the catalog
   */
  public record Value(String constant, String title, Optional<String> description) {

    /** {@code onTemporary}. */
    public String method() {
      return on(constant);
    }
  }

  /** The decisions that a set asks for. */
  public static List<Decision> of(SetTypes types) {
    List<Decision> decisions = new ArrayList<>();
    for (int place : types.set().decisions()) {
      Field field = types.set().fields().get(place);
      decisions.add(new Decision(types, field, place, values(types, field.type())));
    }
    return decisions;
  }

  private static List<Value> values(SetTypes types, FieldType type) {
    List<Value> values = new ArrayList<>();
    if (type instanceof Vocabulary vocabulary) {
      for (Vocabulary.Term term : vocabulary.terms()) {
        values.add(new Value(term.constant(), term.title(), term.description()));
      }
    } else if (type instanceof FieldType.Reference reference) {
      for (Code code : types.catalog().catalog().set(reference.set()).codes()) {
        values.add(new Value(code.constant(), code.title(), code.description()));
      }
    } else {
      values.add(new Value("TRUE", "true", Optional.empty()));
      values.add(new Value("FALSE", "false", Optional.empty()));
    }
    return values;
  }

  /** The name of the visitor, {@code ByDuration}. */
  public String typeName() {
    return "By" + JavaName.capitalized(field.name());
  }

  /** The method for codes without a value, {@code withoutDuration}. */
  public String without() {
    return "without" + JavaName.capitalized(field.name());
  }

  /** The methods for all values, then the one for codes without a value, if there are such. */
  public List<String> methods() {
    List<String> methods = new ArrayList<>();
    for (Value value : values) {
      methods.add(value.method());
    }
    if (field.optional()) {
      methods.add(without());
    }
    return methods;
  }

  /** The method to decide by functions, {@code byDuration}. */
  public String starter() {
    return "by" + JavaName.capitalized(field.name());
  }

  /** The type that has the method for a value. The underscore keeps it from hiding a set. */
  public String stepName(int step) {
    return JavaName.capitalized(methods().get(step)) + "_";
  }

  /** The method for the value that a code has. */
  public String method(Code code) {
    Optional<FieldValue> given = code.fields().get(place);
    if (given.isEmpty()) {
      return without();
    }
    return on(
        given.get() instanceof FieldValue.Constant constant
            ? constant.name()
            : ((FieldValue.Bool) given.get()).value() ? "TRUE" : "FALSE");
  }

  private static String on(String constant) {
    return "on" + JavaName.pascal(constant);
  }
}
