package dev.codebook.compiler.emit.shape;

import dev.codebook.compiler.model.Code;

/** The title or the description, which the codes of every set have. */
public record TextColumn(String name) implements Column {

  static final TextColumn TITLE = new TextColumn("title");
  static final TextColumn DESCRIPTION = new TextColumn("description");

  private static final ValueShape SHAPE = ValueShape.single(JavaTypes.STRING, false);

  @Override
  public ValueShape shape() {
    return SHAPE;
  }

  public boolean isTitle() {
    return this == TITLE;
  }

  @Override
  public boolean isGiven(Code code) {
    return isTitle() || code.description().isPresent();
  }

  @Override
  public String literal(Code code) {
    return JavaLiteral.string(isTitle() ? code.title() : code.description().orElse(""));
  }
}
