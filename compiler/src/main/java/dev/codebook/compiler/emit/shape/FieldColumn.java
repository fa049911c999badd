package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import java.util.Optional;

/**
 * A field of a set.
 *
 * @param position among the fields of the set
 */
public record FieldColumn(FieldShape field, int position, boolean isLate) implements Column {

  @Override
  public String name() {
    return declared().name();
  }

  /** The field as the set declares it. */
  public Field declared() {
    return field.field();
  }

  @Override
  public ValueShape shape() {
    return field.value();
  }

  @Override
  public boolean isGiven(Code code) {
    return given(code).isPresent();
  }

  @Override
  public String literal(Code code) {
    return field.literal(given(code));
  }

  @Override
  public CodeBlock value(Code code) {
    return field.keep(given(code));
  }

  @Override
  public int items(Code code) {
    return declared().list() ? field.size(given(code)) : 0;
  }

  private Optional<FieldValue> given(Code code) {
    return code.fields().get(position);
  }
}
