package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What every value of the open type answers, recognized or not. */
public final class OpenAccessors {

  private OpenAccessors() {}

  public static List<MethodSpec> of(SetTypes types) {
    List<MethodSpec> accessors = new ArrayList<>();
    for (Key key : types.set().keys()) {
      accessors.add(types.hasSeveralKeys() ? asKey(key) : key(types, key));
    }
    accessors.addAll(WireKey.of(types));
    accessors.add(recognized(types));
    accessors.addAll(Membership.declared(types));
    for (int i = 0; i < types.set().fields().size(); i++) {
      if (types.set().fields().get(i).open()) {
        accessors.add(field(types, i));
      }
    }
    return accessors;
  }

  // int key();
  private static MethodSpec key(SetTypes types, Key key) {
    return declared(key.name(), JavaTypes.of(key.type()))
        .addAnnotations(key.part() ? List.of() : Jackson.value(types))
        .addJavadoc(
            "$L",
            MemberText.returned(
                "the "
                    + KeyText.phrase(key)
                    + " to send for this code: that of the catalog, or the "
                    + (key.mask().isPresent() ? "one of a variant, or the " : "")
                    + "unrecognized one as it came"))
        .build();
  }

  // OptionalInt asRest();
  private static MethodSpec asKey(Key key) {
    return declared("as" + SetTypes.suffix(key), SetTypes.optional(key).answered())
        .addJavadoc(
            "$L",
            MemberText.returned(
                "the "
                    + KeyText.phrase(key)
                    + " to send for this code; empty if it has none, or came unrecognized by"
                    + " another key"))
        .build();
  }

  // Optional<DeliveryCode> recognized();
  private static MethodSpec recognized(SetTypes types) {
    return declared("recognized", types.optionalOfClosed())
        .addJavadoc("{@return the code if the catalog holds it; otherwise empty}")
        .build();
  }

  // Retry retry();
  private static MethodSpec field(SetTypes types, int index) {
    Field field = types.set().fields().get(index);
    boolean given = isGivenByRange(types.set(), index);
    return declared(field.name(), types.shape(field).answered())
        .addJavadoc("$L", MemberText.ofOpenField(types.catalog(), field, given))
        .build();
  }

  private static boolean isGivenByRange(CodeSet set, int field) {
    for (Range range : set.ranges()) {
      if (range.fields().get(field).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static MethodSpec.Builder declared(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(returned);
  }
}
