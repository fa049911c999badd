package dev.codebook.tool;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each package knows only those that are listed for it, and each library is in few of them. */
@AnalyzeClasses(
    packages = "dev.codebook.tool",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ToolRulesTest {

  private static final String ROOT = "dev.codebook.tool";

  @ArchTest static final ArchRule sessionKnowsNoOther = knowsOnly("session");
  @ArchTest static final ArchRule wordsKnowNoOther = knowsOnly("words");
  @ArchTest static final ArchRule draftsKnowNoOther = knowsOnly("draft");
  @ArchTest static final ArchRule schemaKnowsNoOther = knowsOnly("schema");
  @ArchTest static final ArchRule filesKnowTheSession = knowsOnly("file", "session");

  @ArchTest static final ArchRule checkKnowsFiles = knowsOnly("check", "file", "session");
  @ArchTest static final ArchRule formatKnowsFiles = knowsOnly("format", "file", "session");
  @ArchTest static final ArchRule explainKnowsWords = knowsOnly("explain", "words", "session");
  @ArchTest static final ArchRule diffKnowsWords = knowsOnly("diff", "words", "session");
  @ArchTest static final ArchRule siteKnowsWords = knowsOnly("site", "words", "session");

  @ArchTest static final ArchRule pagesKnowTheSession = knowsOnly("page", "session");
  @ArchTest static final ArchRule writingKnowsDrafts = knowsOnly("write", "draft");

  @ArchTest
  static final ArchRule guessesMakeDrafts = knowsOnly("guess", "page", "draft", "session");

  @ArchTest
  static final ArchRule importsReadGuessAndWrite =
      knowsOnly("pageimport", "guess", "page", "write", "draft", "session");

  @ArchTest
  static final ArchRule updatesImportIntoFiles =
      knowsOnly("update", "pageimport", "guess", "page", "write", "draft", "file", "session");

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCommandsKnowTheCommandLine =
      only(Set.of("", ".command", ".session"), "picocli..");

  @ArchTest
  static final ArchRule onlyPagesKnowTheirFormats =
      only(
          Set.of(".page"),
          "org.jsoup..",
          "org.commonmark..",
          "org.apache.commons.csv..",
          "com.squareup..");

  @ArchTest
  static final ArchRule onlyTheSiteKnowsTemplates = only(Set.of(".site"), "com.samskivert..");

  @ArchTest
  static final ArchRule onlyThosePackagesKnowYaml =
      only(Set.of(".page", ".format", ".update"), "org.yaml..");

  @ArchTest
  static void everyPackageSaysWhatItIsFor(JavaClasses classes) {
    Set<String> described =
        packages(classes.stream().filter(it -> it.getSimpleName().equals("package-info")));
    assertThat(described).containsAll(packages(classes.stream()));
  }

  @ArchTest
  static void aSimpleNameStandsForOneClass(JavaClasses classes) {
    Map<String, String> owners = new HashMap<>();
    for (JavaClass type : classes) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        assertThat(owners.put(type.getSimpleName(), type.getName()))
            .as("another class with the simple name of %s", type.getName())
            .isNull();
      }
    }
  }

  private static Set<String> packages(Stream<JavaClass> classes) {
    return classes.map(JavaClass::getPackageName).collect(Collectors.toSet());
  }

  private static ArchRule knowsOnly(String room, String... others) {
    String[] known =
        Stream.concat(Stream.of(room), Stream.of(others))
            .map(name -> ROOT + "." + name)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "." + room)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(not(resideInAnyPackage(known)))
                .as("are in others than those listed for it"));
  }

  private static ArchRule only(Set<String> rooms, String... libraries) {
    String[] where = rooms.stream().map(name -> ROOT + name).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(where)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
