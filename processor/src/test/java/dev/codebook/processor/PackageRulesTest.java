package dev.codebook.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The order inside: read, check, model, emit, and each foreign library in one place. */
@AnalyzeClasses(packages = "dev.codebook", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {

  private static final String COMPILER = "dev.codebook.compiler";
  private static final String FINDING = COMPILER + ".finding";
  private static final String READ = COMPILER + ".read";
  private static final String CHECK = COMPILER + ".check";
  private static final String MODEL = COMPILER + ".model";
  private static final String EMIT = COMPILER + ".emit";
  private static final String PROCESSOR = "dev.codebook.processor..";

  @ArchTest static final ArchRule onlyReadKnowsYaml = only(READ, "org.yaml..");

  @ArchTest
  static final ArchRule onlyTheProcessorKnowsCompilers = only(PROCESSOR, "javax..", "com.sun..");

  @ArchTest
  static final ArchRule findingsStandAlone =
      noneOf(FINDING, COMPILER, READ, CHECK, MODEL, EMIT, PROCESSOR);

  @ArchTest
  static final ArchRule readingKnowsFindingsOnly =
      noneOf(READ, COMPILER, CHECK, MODEL, EMIT, PROCESSOR);

  @ArchTest
  static final ArchRule checkingKnowsWhatIsReadAndWhatIsMeant =
      noneOf(CHECK, COMPILER, EMIT, PROCESSOR);

  @ArchTest
  static final ArchRule theModelStandsAlone =
      noneOf(MODEL, COMPILER, FINDING, READ, CHECK, EMIT, PROCESSOR);

  @ArchTest
  static final ArchRule emissionKnowsTheModelOnly = noneOf(EMIT, FINDING, READ, CHECK, PROCESSOR);

  @ArchTest static final ArchRule theCompilerKnowsNoProcessor = noneOf(COMPILER, PROCESSOR);

  @ArchTest
  static final ArchRule stagesFormNoCircle =
      slices().matching(COMPILER + ".(*)..").should().beFreeOfCycles();

  private static ArchRule only(String where, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(where)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static ArchRule noneOf(String where, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(where)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }
}
