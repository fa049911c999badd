package dev.codebook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.ExistingTypes;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Integration;
import java.util.EnumSet;
import java.util.Set;

/** See {@link Target#JAVA}. */
public final class JavaTarget {

  private static final String PACKAGE = "com.example.codes";

  private static final String SMALL = "sets: { Sent: { key: int, codes: { Ok: 1 } } }";

  private JavaTarget() {}

  /** Loads what the first input would wait for on a busy machine, longer than an input may take. */
  public static void fuzzerInitialize() throws ReflectiveOperationException {
    compile(FuzzedFile.of(SMALL.getBytes(UTF_8)), Set.of());
  }

  /** For Jazzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider choices) {
    Set<Integration> integrations = EnumSet.noneOf(Integration.class);
    for (Integration integration : Integration.values()) {
      if (choices.consumeInt(0, 3) == 0) {
        integrations.add(integration);
      }
    }
    FuzzedFile file = Mixture.of(choices);
    try {
      compile(file, integrations);
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      throw new AssertionError(integrations + "\n" + Promises.shown(file), e);
    }
  }

  private static void compile(FuzzedFile file, Set<Integration> integrations)
      throws ReflectiveOperationException {
    CheckedCatalog checked = Promises.checked(file);
    if (!checked.isClean()) {
      return;
    }
    Compilation compilation = checked.compile(PACKAGE, ExistingTypes.NONE, integrations);
    LoadedTypes types = InMemoryJavac.compile(compilation.files());
    for (CodeSet set : compilation.sets()) {
      new LookUpCheck(set, PACKAGE, types).run();
    }
  }
}
