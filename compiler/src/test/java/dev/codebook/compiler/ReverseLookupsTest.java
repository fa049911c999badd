package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three vendors' tables lead to one set of outcomes, and back. */
class ReverseLookupsTest {

  private static final String PACKAGE = "com.example.codes.";

  @TempDir Path directory;

  private CompiledTypes types;

  @BeforeEach
  void compile() throws Exception {
    Compilation compilation =
        Compiling.compile(
            CaseDirectories.file("golden/reverse"), "codes.yaml", "com.example.codes");
    types = CompiledTypes.of(compilation.files(), directory);
  }

  @AfterEach
  void close() throws Exception {
    types.close();
  }

  @Test
  void anOutcomeLeadsToTheCodesOfEachVendor() throws Exception {
    Object again = constant("Outcome", "TRY_AGAIN");
    assertThat(with("FirstVendor", "Outcome", again)).hasToString("[1 Busy, 2 Full]");
    assertThat(with("SecondVendor", "Outcome", again)).hasToString("[rest 3 Absent]");
    assertThat(with("ThirdVendor", "Outcome", again)).hasToString("[queued]");
    assertThat(with("FirstVendor", "Outcome", constant("Outcome", "GIVE_UP"))).isEmpty();
  }

  @Test
  void aWordLeadsToTheCodesThatHaveItAmongOthers() throws Exception {
    assertThat(with("FirstVendor", "Map", constant("FirstVendor$Map", "HANDSET")))
        .hasToString("[1 Busy, 2 Full]");
    assertThat(with("FirstVendor", "Map", constant("FirstVendor$Map", "NETWORK")))
        .hasToString("[1 Busy]");
    assertThat(with("SecondVendor", "Duration", constant("SecondVendor$Duration", "PERMANENT")))
        .hasToString("[smpp 4 Barred]");
  }

  @Test
  void aCodeLeadsToThoseThatReferToIt() throws Exception {
    assertThat(with("ThirdVendor", "Next", constant("ThirdVendorB", "EXPIRED")))
        .hasToString("[queued]");
  }

  @Test
  void nobodyChangesTheResult() throws Exception {
    Set<?> codes = with("FirstVendor", "Outcome", constant("Outcome", "TRY_AGAIN"));
    assertThatThrownBy(codes::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  private Set<?> with(String set, String field, Object value) throws Exception {
    Class<?> parameter =
        set.equals("ThirdVendor") && field.equals("Next")
            ? types.type(PACKAGE + set)
            : value.getClass();
    return (Set<?>)
        types.type(PACKAGE + set).getMethod("with" + field, parameter).invoke(null, value);
  }

  private Object constant(String type, String name) throws Exception {
    return types.type(PACKAGE + type).getMethod("valueOf", String.class).invoke(null, name);
  }
}
