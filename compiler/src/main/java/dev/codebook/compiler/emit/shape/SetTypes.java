package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Section;

/**
 * A set with the names of its types.
 *
 * @param closed the enum, or the interface of a split set
 * @param open the sealed interface of the closed type and {@code Unrecognized}
 */
public record SetTypes(CatalogTypes catalog, CodeSet set, ClassName closed, ClassName open) {

  /** The visitor of the closed type, with a method for each code or each section. */
  public ClassName visitor() {
    return closed.nestedClass("Visitor");
  }

  public ClassName openVisitor() {
    return open.nestedClass("Visitor");
  }

  public ClassName range() {
    return closed.nestedClass("Range");
  }

  public ClassName group() {
    return closed.nestedClass("Group");
  }

  public ClassName unrecognized() {
    return open.nestedClass("Unrecognized");
  }

  /** The record of a key that is not recognized: the only one, or one of several. */
  public ClassName unrecognized(Key key) {
    return hasSeveralKeys()
        ? unrecognized().nestedClass(JavaName.capitalized(key.name()))
        : unrecognized();
  }

  /** What is recognized by a masked key and has other bits: a record, or one for each such key. */
  public ClassName variant() {
    return open.nestedClass("Variant");
  }

  /** The record of a masked key that has other bits. */
  public ClassName variant(Key key) {
    return hasSeveralKeys() ? variant().nestedClass(JavaName.capitalized(key.name())) : variant();
  }

  /** The class of the indexes: nested in an enum, beside the interface of a split set. */
  public ClassName index() {
    return set.isSplit() ? catalog.named(set, set.indexName()) : closed.nestedClass("Index");
  }

  public ClassName section(Section section) {
    return catalog.named(set, set.enumName(section));
  }

  /** A constant of this set. */
  public CodeBlock constant(String constant) {
    return CodeBlock.of("$T.$L", catalog.owner(set.name(), constant), constant);
  }

  /** Whether a code is found by any of several keys, each alone. */
  public boolean hasSeveralKeys() {
    return set.keys().size() > 1 && !hasParts();
  }

  /** Whether the keys are parts of one, which find a code only together. */
  public boolean hasParts() {
    return set.hasParts();
  }

  /** Whether a key of the set has a mask. */
  public boolean hasMask() {
    for (Key key : set.keys()) {
      if (key.mask().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether that key stands for a code outside of Java. */
  public boolean isWire(Key key) {
    return set.wire().isPresent() && key.equals(set.wire().get());
  }

  /**
   * Whether people know the numbers of a key in hexadecimal: the catalog writes them so, apart from
   * those of one digit, which look the same in decimal.
   */
  public boolean isInHexadecimal(Key key) {
    int place = set.keys().indexOf(key);
    boolean any = false;
    for (Code code : set.codes()) {
      if (code.keys().get(place).orElse(null) instanceof KeyValue.Number number) {
        if (!number.hex() && (number.value() < 0 || number.value() > 9)) {
          return false;
        }
        any |= number.hex();
      }
    }
    return any;
  }

  public FieldShape shape(Field field) {
    return FieldShape.of(field, catalog);
  }

  /** The optional of a key, which the open type of a set with several keys answers. */
  public static ValueShape optional(Key key) {
    return ValueShape.single(JavaTypes.of(key.type()), true);
  }

  /** {@code Optional<DeliveryCode>}. */
  public TypeName optionalOfClosed() {
    return JavaTypes.generic(JavaTypes.OPTIONAL, closed);
  }

  /** What follows {@code find}, {@code from} or {@code of} in the name of a key's method. */
  public static String suffix(Key key) {
    return key.named() ? JavaName.capitalized(key.name()) : "";
  }
}
