package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Key;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Whether a code is in a range, by any of its keys. */
final class MembershipPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    if (types.set().ranges().isEmpty()) {
      return;
    }
    List<CodeBlock> tests =
        RangesPart.keysWithIntervals(types.set()).stream().map(MembershipPart::test).toList();
    type.addMethod(
        MethodSpec.methodBuilder("isIn")
            .addAnnotation(JavaTypes.OVERRIDE)
            .addModifiers(Modifier.PUBLIC)
            .returns(boolean.class)
            .addParameter(types.range(), "range")
            .addStatement("return $L", CodeBlock.join(tests, "\n|| "))
            .build());
  }

  private static CodeBlock test(Key key) {
    String contains = "range.contains" + SetTypes.suffix(key);
    if (!key.optional()) {
      return CodeBlock.of("$L($N())", contains, key.name());
    }
    return CodeBlock.of(
        "$N().isPresent() && $L($N().$L())",
        key.name(),
        contains,
        key.name(),
        IndexPart.getter(key));
  }
}
