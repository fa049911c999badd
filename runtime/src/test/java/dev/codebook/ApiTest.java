package dev.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.internal.RuntimeLevel;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that other code can name, compared with {@code api.txt}. Whoever adds something that
 * generated code uses raises {@link RuntimeLevel#LEVEL} in the same release; nothing in the file is
 * removed or changed within a major version.
 */
class ApiTest {

  private static final Path EXPECTED = Path.of("src", "test", "resources", "api.txt");

  @Test
  void isAsExpected() throws Exception {
    String api = "level " + RuntimeLevel.LEVEL + "\n" + String.join("\n", api()) + "\n";
    if (Boolean.getBoolean("codebook.rewrite")) {
      Files.writeString(EXPECTED, api);
    }
    assertThat(api).isEqualTo(Files.readString(EXPECTED));
  }

  private static List<String> api() throws Exception {
    Path classes =
        Path.of(CodeCatalog.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> load(name.replace('\\', '.').replace('/', '.')))
          .filter(type -> isVisible(type.getModifiers()))
          .flatMap(ApiTest::describe)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> describe(Class<?> type) {
    return Stream.concat(
        Stream.of(Modifier.toString(type.getModifiers()) + " " + type.getName()),
        Stream.<Member[]>of(
                type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
            .flatMap(Arrays::stream)
            .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
            .map(ApiTest::describe));
  }

  private static String describe(Member member) {
    if (member instanceof Method method) {
      return method.toGenericString();
    }
    return member instanceof Constructor<?> constructor
        ? constructor.toGenericString()
        : ((Field) Objects.requireNonNull(member)).toGenericString();
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
