package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What every value of the open type answers, recognized or not. */
final class OpenAccessorsPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    addKeys(type, types);
    type.addMethod(
        question("recognized", optional(types.closed()))
            .addJavadoc("The code where the catalog holds it.")
            .build());
    if (!types.set().ranges().isEmpty()) {
      type.addMethod(in(types));
    }
    for (Field field : types.set().fields()) {
      if (field.rangeGiven()) {
        type.addMethod(field(types, field));
      }
    }
    type.addMethod(accept(types));
  }

  private static void addKeys(TypeSpec.Builder type, SetTypes types) {
    List<Key> keys = types.set().keys();
    for (Key key : keys) {
      TypeName keyType = SetTypes.of(key.type());
      type.addMethod(
          types.hasSeveralKeys()
              ? question("as" + SetTypes.suffix(key), FieldShape.optional(keyType))
                  .addJavadoc(
                      "The $L to send for this code; empty where it has none, or came unrecognized by"
                          + " another.",
                      IndexPart.phrase(key))
                  .build()
              : question(key.name(), keyType)
                  .addJavadoc("What the vendor sends, as it came.")
                  .build());
    }
  }

  private static MethodSpec in(SetTypes types) {
    return question("isIn", TypeName.BOOLEAN)
        .addJavadoc("Whether a key of this code, recognized or not, is in the range.")
        .addParameter(types.range(), "range")
        .build();
  }

  private static MethodSpec field(SetTypes types, Field field) {
    return question(field.name(), new FieldShape(field, types).answered())
        .addJavadoc("$L", FieldText.meaning(field))
        .addJavadoc("\nFor an unrecognized code, what its range says.")
        .build();
  }

  private static MethodSpec accept(SetTypes types) {
    TypeVariableName result = TypeVariableName.get("R");
    return question("accept", result)
        .addJavadoc("Calls the visitor's method for this code and returns what it returns.")
        .addTypeVariable(result)
        .addParameter(ParameterizedTypeName.get(types.openVisitor(), result), "visitor")
        .build();
  }

  private static MethodSpec.Builder question(String name, TypeName answer) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(answer);
  }

  private static TypeName optional(ClassName type) {
    return ParameterizedTypeName.get(JavaTypes.OPTIONAL, type);
  }
}
