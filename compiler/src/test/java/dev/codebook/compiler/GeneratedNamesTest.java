package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.emit.shape.JavaTypes;
import java.lang.reflect.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No set can have the name of a type that generated code uses. */
class GeneratedNamesTest {

  static Field[] types() {
    return JavaTypes.class.getFields();
  }

  @ParameterizedTest
  @MethodSource("types")
  void areNamesThatNoSetCanHave(Field type) throws IllegalAccessException {
    if (type.get(null) instanceof ClassName name) {
      assertThat(JavaWords.GENERATED_CODE).contains(name.topLevelClassName().simpleName());
    } else {
      assertThat(JavaWords.GENERATED_CODE).contains(type.getName());
    }
  }
}
