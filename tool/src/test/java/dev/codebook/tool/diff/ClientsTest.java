package dev.codebook.tool.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.ExistingTypes;
import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said about source and binary compatibility is what javac and the JVM do: {@code
 * clients/CASE} has a catalog as it was and as it is, and a client that uses what is different.
 */
class ClientsTest {

  private static final Path CLIENTS = Path.of("src", "test", "resources", "clients");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all, because it keeps what it has read of the JDK. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, null, null);

  @TempDir Path directory;

  static Stream<Path> clients() throws IOException {
    try (Stream<Path> found = Files.list(CLIENTS)) {
      return found.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("clients")
  void compileAndLinkAsTheDifferenceSays(Path client) throws Exception {
    Path before = types(client.resolve("old.yaml"), "before");
    Path now = types(client.resolve("new.yaml"), "now");
    Path compiled = directory.resolve("client");
    assertThat(compile(client, before, compiled)).as("with the old types").isTrue();
    assertThat(links(compiled, before)).as("with the old types").isTrue();
    assertThat(compile(client, now, directory.resolve("again")))
        .as("compiles with the new types")
        .isNotEqualTo(hasEffect(client, Effect.SOURCE));
    assertThat(links(compiled, now))
        .as("links with the new types")
        .isNotEqualTo(hasEffect(client, Effect.BINARY));
  }

  private static boolean hasEffect(Path client, Effect effect) {
    return CatalogDiff.of(
            CatalogOfTest.in(client.resolve("old.yaml")),
            CatalogOfTest.in(client.resolve("new.yaml")))
        .stream()
        .anyMatch(each -> each.kind().effects().contains(effect));
  }

  private Path types(Path catalog, String name) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    var compilation = CatalogOfTest.checked(catalog).compile("codes", ExistingTypes.NONE);
    for (GeneratedFile file : compilation.files()) {
      StringBuilder text = new StringBuilder();
      file.writeTo(text);
      sources.add(source(file.qualifiedName(), text.toString()));
    }
    Path classes = directory.resolve(name);
    assertThat(javac(sources, "", classes)).isTrue();
    return classes;
  }

  private static boolean compile(Path client, Path types, Path to) throws IOException {
    String text = Files.readString(client.resolve("Client.java"));
    return javac(List.of(source("Client", text)), types.toString(), to);
  }

  private static boolean javac(List<JavaFileObject> sources, String classPath, Path to)
      throws IOException {
    Files.createDirectories(to);
    String runtime = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            to.toString(),
            "-cp",
            classPath + System.getProperty("path.separator") + runtime);
    return JAVAC.getTask(new StringWriter(), FILES, null, options, null, sources).call();
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("memory:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Whether the client runs without an error of linking. */
  private static boolean links(Path client, Path types) throws Exception {
    URL[] urls = {client.toUri().toURL(), types.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClientsTest.class.getClassLoader())) {
      var run = loader.loadClass("Client").getDeclaredMethod("run");
      run.setAccessible(true);
      run.invoke(null);
      return true;
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOfAny(LinkageError.class, matchException());
      return false;
    }
  }

  /** What a switch throws for a constant that it does not know, from Java 21 on. */
  private static Class<?> matchException() {
    try {
      return Class.forName("java.lang.MatchException");
    } catch (ClassNotFoundException e) {
      return LinkageError.class;
    }
  }
}
