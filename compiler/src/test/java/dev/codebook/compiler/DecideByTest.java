package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The visitors and the functions by a field, of the golden cases, are asked about every code. */
class DecideByTest {

  private static final String PACKAGE = "com.example.codes";

  private static final String RETRIES =
      """
      package com.example.codes;

      public class Retries implements AnyFault.ByRetry<String> {
        @Override public String onCanHelp(Fault code) { return "at " + code.name(); }
        @Override public String on3Times(Fault code) { return "three times"; }
        @Override public String visitUnrecognized(AnyFault.Unrecognized code) { return "never"; }
        @Override public String visitNoFault() { return "once"; }

        public static String all() {
          Retries retries = new Retries();
          return java.util.stream.IntStream.of(0, 2, 9, 1)
              .mapToObj(key -> AnyFault.ofRest(key).accept(retries)).toList().toString();
        }
      }
      """;

  @TempDir Path directory;

  static Stream<String> cases() {
    return CaseDirectories.below("golden").stream()
        .map(CaseDirectories::name)
        .filter(name -> sets(CaseDirectories.file(name)).findAny().isPresent());
  }

  private static Stream<CodeSet> sets(CaseFile file) {
    return file.meant().sets().stream()
        .filter(set -> !set.decisions().isEmpty() && !set.hasParts());
  }

  @Test
  void thereAreCases() {
    assertThat(cases().flatMap(name -> sets(CaseDirectories.file(name))))
        .anyMatch(set -> !set.isSplit())
        .anyMatch(CodeSet::isSplit);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void callTheMethodOfTheValue(String name) throws Exception {
    check(CaseDirectories.file(name));
  }

  @Test
  void makeAnExceptionForASingleCode() throws Exception {
    CaseFile file = CaseDirectories.file("golden/decide-by");
    List<GeneratedFile> files =
        new ArrayList<>(Compiling.compile(file, "codes.yaml", PACKAGE).files());
    files.add(new Source(PACKAGE + ".Retries", RETRIES));
    try (CompiledTypes types = CompiledTypes.ofMany(files, directory)) {
      assertThat(types.type(PACKAGE + ".Retries").getMethod("all").invoke(null))
          .isEqualTo("[once, at GONE, never, three times]");
    }
  }

  private void check(CaseFile file) throws Exception {
    Compilation compilation = Compiling.compile(file, "codes.yaml", PACKAGE);
    try (CompiledTypes types = CompiledTypes.ofMany(compilation.files(), directory)) {
      for (CodeSet set : sets(file).toList()) {
        for (int place : set.decisions()) {
          new FieldCheck(set, set.fields().get(place), place, types).run();
        }
      }
    }
  }

  private record Source(String qualifiedName, String text) implements GeneratedFile {

    @Override
    public void writeTo(Appendable out) throws IOException {
      out.append(text);
    }
  }

  private record FieldCheck(CodeSet set, Field field, int place, CompiledTypes types) {

    void run() throws ReflectiveOperationException {
      String by = "$By" + JavaName.capitalized(field.name());
      Object visitor = namesItsMethod(types.type(PACKAGE + "." + set.name() + by));
      Object openVisitor = namesItsMethod(types.type(open().getName() + by));
      for (Code code : set.codes()) {
        Object received = received(code);
        String expected = method(code) + " " + code.constant();
        assertThat(accept(set.name(), received, visitor)).isEqualTo(expected);
        assertThat(accept(set.openName(), received, openVisitor)).isEqualTo(expected);
        assertThat(stepByStep(received)).isEqualTo(expected);
      }
      Key key = set.keys().get(0);
      Object raw = key.type() == KeyType.TEXT ? "\0" : KeyCalls.number(key.type(), -987_654_321);
      assertThat(accept(set.openName(), KeyCalls.call(open(), "of", key, raw), openVisitor))
          .isEqualTo("visitUnrecognized " + raw);
    }

    private Class<?> open() throws ClassNotFoundException {
      return types.type(PACKAGE + "." + set.openName());
    }

    private String method(Code code) {
      if (code.fields().get(place).isEmpty()) {
        return "without" + JavaName.capitalized(field.name());
      }
      FieldValue value = code.fields().get(place).get();
      return value instanceof FieldValue.Constant constant
          ? "on" + JavaName.pascal(constant.name())
          : ((FieldValue.Bool) value).value() ? "onTrue" : "onFalse";
    }

    private Object received(Code code) throws ReflectiveOperationException {
      Key key = set.keys().get(0);
      Object raw = KeyCalls.raw(key, code.keys().get(0).orElseThrow());
      return KeyCalls.call(open(), "of", key, raw);
    }

    /** Calls {@code code.byDuration().onTemporary(…).onPermanent(…)} with each step's method. */
    private Object stepByStep(Object code) throws ReflectiveOperationException {
      String starter = "by" + JavaName.capitalized(field.name());
      Method first = types.type(PACKAGE + "." + set.name()).getMethod(starter);
      Object step = first.invoke(code);
      Class<?> type = first.getReturnType();
      while (type.getSimpleName().endsWith("_")) {
        Method method = method(type);
        Function<Object, Object> decision = it -> method.getName() + " " + ((Enum<?>) it).name();
        step = method.invoke(step, decision);
        type = method.getReturnType();
      }
      return step;
    }

    private static Method method(Class<?> step) {
      return Stream.of(step.getDeclaredMethods())
          .filter(it -> it.getParameterCount() == 1 && it.getParameterTypes()[0] == Function.class)
          .findFirst()
          .orElseThrow();
    }

    private Object accept(String type, Object code, Object visitor)
        throws ReflectiveOperationException {
      Class<?> accepted = types.type(PACKAGE + "." + type + "$Visitor");
      return types.type(PACKAGE + "." + type).getMethod("accept", accepted).invoke(code, visitor);
    }

    /** A visitor whose abstract methods answer with their name and the code. */
    private static Object namesItsMethod(Class<?> visitor) {
      return Proxy.newProxyInstance(
          visitor.getClassLoader(),
          new Class<?>[] {visitor},
          (proxy, method, arguments) ->
              method.isDefault()
                  ? InvocationHandler.invokeDefault(proxy, method, arguments)
                  : method.getName() + " " + shown(arguments[0]));
    }

    private static Object shown(Object code) throws ReflectiveOperationException {
      if (code instanceof Enum<?> constant) {
        return constant.name();
      }
      return code.getClass().getRecordComponents()[0].getAccessor().invoke(code);
    }
  }
}
