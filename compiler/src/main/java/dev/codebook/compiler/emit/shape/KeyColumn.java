package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import java.util.Optional;

/**
 * A key of a set.
 *
 * @param position among the keys of the set
 */
public record KeyColumn(Key key, int position, ValueShape shape) implements Column {

  static KeyColumn of(Key key, int position) {
    return new KeyColumn(
        key, position, ValueShape.single(JavaTypes.of(key.type()), key.optional()));
  }

  @Override
  public String name() {
    return key.name();
  }

  @Override
  public boolean isGiven(Code code) {
    return code.keys().get(position).isPresent();
  }

  @Override
  public String literal(Code code) {
    Optional<KeyValue> value = code.keys().get(position);
    return value.isPresent() ? JavaLiteral.key(key.type(), value.get()) : "null";
  }

  @Override
  public CodeBlock value(Code code) {
    return shape.keep(
        isGiven(code) ? Optional.of(CodeBlock.of("$L", literal(code))) : Optional.empty());
  }
}
