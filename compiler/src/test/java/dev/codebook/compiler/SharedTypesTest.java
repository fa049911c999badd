package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.compiler.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that imports files whose types stand in other packages already. */
class SharedTypesTest {

  private static final Path CASE = Path.of("src", "test", "resources", "shared");
  private static final Compilation VENDOR = compile("vendor.yaml", "com.example.vendor", Map.of());
  private static final Compilation BASE = compile("base.yaml", "com.example.base", Map.of());

  @TempDir Path directory;

  @Test
  void namesTheTypesThatThereAre() throws IOException {
    Expectation.assertMatches(
        JavaText.byFileName(importing(both("com.example.vendor")).files()),
        CASE.resolve("expected"));
  }

  @Test
  void compilesWithThem() throws Exception {
    List<GeneratedFile> files = new ArrayList<>(VENDOR.files());
    files.addAll(importing(both("com.example.vendor")).files());
    try (CompiledTypes types = CompiledTypes.of(files, directory)) {
      Object failed = types.type("com.example.codes.Outcome").getEnumConstants()[1];
      Object cause = types.type("com.example.vendor.DeliveryCode").getEnumConstants()[0];
      assertThat(failed.getClass().getMethod("cause").invoke(failed)).isEqualTo(Optional.of(cause));
    }
  }

  @Test
  void tellsOfWhichFilesItHasTheTypes() {
    Compilation whole = importing(Map.of());
    assertThat(whole.generated())
        .containsExactly(BASE.fingerprint(), VENDOR.fingerprint(), whole.fingerprint());
    assertThat(importing(both("com.example.vendor")).generated())
        .containsExactly(whole.fingerprint());
  }

  @Test
  void takesEachFileByItself() {
    Compilation some = importing(Map.of(BASE.fingerprint(), "com.example.base"));
    assertThat(some.generated()).containsExactly(VENDOR.fingerprint(), some.fingerprint());
    assertThat(some.files())
        .extracting(GeneratedFile::qualifiedName)
        .contains("com.example.codes.DeliveryCode", "com.example.codes.OperatorA")
        .doesNotContain("com.example.codes.Switch");
  }

  @Test
  void asksForEveryTypeOfAFile() {
    Map<String, List<String>> asked = new TreeMap<>();
    checked("codes.yaml")
        .compile(
            "com.example.codes",
            (file, types) -> {
              asked.put(file, types);
              return Optional.empty();
            });
    assertThat(asked)
        .containsOnlyKeys(BASE.fingerprint(), VENDOR.fingerprint())
        .containsEntry(BASE.fingerprint(), List.of("Switch", "AnySwitch"))
        .containsEntry(
            VENDOR.fingerprint(),
            List.of(
                "DeliveryCode",
                "AnyDeliveryCode",
                "Operator",
                "AnyOperator",
                "OperatorA",
                "OperatorB"));
  }

  @Test
  void theSameDigestMeansTheSameImports() {
    Map<String, String> files =
        Map.of(
            "main.yaml",
            "imports: [a.yaml, b.yaml]\n",
            "a.yaml",
            "imports: b.yaml\n" + set("A"),
            "b.yaml",
            set("B"));
    String before = CatalogCompiler.check(new MemoryFile("a.yaml", files), "a").fingerprint();
    assertThat(fingerprints(files)).contains(before);
    Map<String, String> edited = new TreeMap<>(files);
    edited.put("b.yaml", set("B") + "      Three: 3\n");
    assertThat(fingerprints(edited)).doesNotContain(before);
  }

  @Test
  void whatIsToSayOfASharedFileIsSaidWhereItsTypesAre() {
    StringBuilder large = new StringBuilder(set("Large"));
    for (int i = 0; i < 4_100; i++) {
      large.append("      Code ").append(i).append(": ").append(i + 10).append('\n');
    }
    Map<String, String> files =
        Map.of("large.yaml", large.toString(), "main.yaml", "imports: large.yaml\n" + set("A"));
    CheckedCatalog checked = CatalogCompiler.check(new MemoryFile("main.yaml", files), "main.yaml");
    assertThat(checked.findings()).singleElement().asString().contains("[split-set]");
    assertThat(checked.compile("com.example", ExistingTypes.NONE).findings()).hasSize(1);
    assertThat(checked.compile("com.example", (file, types) -> Optional.of("large")).findings())
        .isEmpty();
  }

  private static final Map<String, String> PREFIXED =
      Map.of(
          "a.yaml",
          set("Status"),
          "b.yaml",
          set("Status"),
          "main.yaml",
          """
          imports: { Acme: a.yaml, Beta: b.yaml }
          sets:
            Site:
              key: int
              fields: { acme: AcmeStatus, beta: BetaStatus }
              codes:
                One: { key: 1, acme: One, beta: Two }
          """);

  @Test
  void typesOfAPackageThatNamesAFileHaveNoPrefix() throws Exception {
    List<GeneratedFile> files = new ArrayList<>();
    Map<String, String> packages = new TreeMap<>();
    for (String name : List.of("a", "b")) {
      Map<String, String> alone = Map.of(name + ".yaml", PREFIXED.get(name + ".yaml") + "#" + name);
      Compilation compilation = prefixed(name + ".yaml", alone, Map.of(), "com." + name);
      files.addAll(compilation.files());
      packages.put(compilation.fingerprint(), "com." + name);
    }
    Map<String, String> all =
        Map.of(
            "a.yaml", PREFIXED.get("a.yaml") + "#a",
            "b.yaml", PREFIXED.get("b.yaml") + "#b",
            "main.yaml", PREFIXED.get("main.yaml"));
    files.addAll(prefixed("main.yaml", all, packages, "com.example").files());
    try (CompiledTypes types = CompiledTypes.of(files, directory)) {
      Class<?> site = types.type("com.example.Site");
      assertThat(site.getMethod("acme").getReturnType().getName()).isEqualTo("com.a.Status");
      assertThat(site.getMethod("beta").getReturnType().getName()).isEqualTo("com.b.Status");
    }
  }

  @Test
  void typesWithAPrefixAreSharedUnderThatPrefix() {
    Compilation own = prefixed("main.yaml", PREFIXED, Map.of(), "com.example");
    assertThat(own.files())
        .extracting(GeneratedFile::qualifiedName)
        .contains("com.example.AcmeStatus", "com.example.AnyBetaStatus");
    List<String> prints = List.copyOf(own.generated());
    assertThat(prints.get(0)).endsWith("-Acme");
    assertThat(prints.get(1)).endsWith("-Beta");
    Compilation other =
        prefixed("main.yaml", PREFIXED, Map.of(prints.get(0), "com.first"), "com.example");
    assertThat(other.files())
        .extracting(GeneratedFile::qualifiedName)
        .contains("com.example.BetaStatus")
        .doesNotContain("com.example.AcmeStatus");
    assertThat(JavaText.byFileName(other.files()).get("Site.java"))
        .contains("import com.first.AcmeStatus;");
  }

  private static Compilation prefixed(
      String main, Map<String, String> files, Map<String, String> shared, String packageName) {
    Compilation compilation =
        CatalogCompiler.check(new MemoryFile(main, files), main)
            .compile(packageName, (print, types) -> Optional.ofNullable(shared.get(print)));
    assertThat(compilation.findings()).isEmpty();
    return compilation;
  }

  @Test
  void aPackageWithoutTypesIsReported() {
    Map<String, String> files = Map.of("main.yaml", "imports: [a.yaml]\n", "a.yaml", set("A"));
    Compilation compilation =
        CatalogCompiler.check(new MemoryFile("main.yaml", files), "main.yaml")
            .compile("com.example.app", (file, types) -> Optional.of("com.example.a"));
    assertThat(compilation.files()).isEmpty();
    assertThat(compilation.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "main.yaml:1:1: [shared-types] 'com.example.app' gets no types: all sets of this"
                + " catalog are imported, and com.example.a already has their types. The sets of an"
                + " imported file keep the types that exist. Use those, or name the imported file"
                + " on the package, too.");
  }

  private static List<String> fingerprints(Map<String, String> files) {
    return List.copyOf(
        Compiling.compile(new MemoryFile("main.yaml", files), "main", "com.example").generated());
  }

  private static String set(String name) {
    return "sets:\n  " + name + ":\n    key: int\n    codes:\n      One: 1\n      Two: 2\n";
  }

  private static Map<String, String> both(String packageName) {
    return Map.of(BASE.fingerprint(), packageName, VENDOR.fingerprint(), packageName);
  }

  private static Compilation importing(Map<String, String> shared) {
    return compile("codes.yaml", "com.example.codes", shared);
  }

  private static Compilation compile(String file, String packageName, Map<String, String> shared) {
    Compilation compilation =
        checked(file)
            .compile(packageName, (print, types) -> Optional.ofNullable(shared.get(print)));
    assertThat(compilation.findings()).isEmpty();
    return compilation;
  }

  private static CheckedCatalog checked(String file) {
    return CatalogCompiler.check(new CaseFile(CASE, CASE.resolve(file)), file);
  }
}
