package dev.codebook.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The order inside: read, check, model, emit; within a stage its packages from top to bottom; and
 * each foreign library in one place.
 */
@AnalyzeClasses(packages = "dev.codebook", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {

  private static final String COMPILER = "dev.codebook.compiler";
  private static final String FINDING = COMPILER + ".finding";
  private static final String READ = COMPILER + ".read";
  private static final String CHECK = COMPILER + ".check";
  private static final String MODEL = COMPILER + ".model";
  private static final String EMIT = COMPILER + ".emit";
  private static final String PROCESSOR = "dev.codebook.processor..";

  private static final DescribedPredicate<JavaClass> MODIFIER =
      DescribedPredicate.describe(
          "modifiers", type -> type.getBaseComponentType().isEquivalentTo(Modifier.class));

  @ArchTest static final ArchRule onlyTheParserKnowsYaml = only(READ + ".yaml", "org.yaml..");

  @ArchTest
  static final ArchRule onlyEmissionKnowsJavaPoet = only(EMIT + "..", "com.palantir.javapoet..");

  /** JavaPoet takes modifiers as the compiler's own type. */
  @ArchTest
  static final ArchRule onlyTheProcessorKnowsCompilers =
      noClasses()
          .that()
          .resideOutsideOfPackage(PROCESSOR)
          .should()
          .dependOnClassesThat(resideInAnyPackage("javax..", "com.sun..").and(not(MODIFIER)));

  @ArchTest
  static final ArchRule onlyEmissionKnowsModifiers =
      noClasses()
          .that()
          .resideOutsideOfPackages(PROCESSOR, EMIT + "..")
          .should()
          .dependOnClassesThat(MODIFIER);

  @ArchTest
  static final ArchRule findingsStandAlone =
      noneOf(FINDING, COMPILER, READ + "..", CHECK + "..", MODEL, EMIT + "..", PROCESSOR);

  @ArchTest
  static final ArchRule readingKnowsFindingsOnly =
      noneOf(READ + "..", COMPILER, CHECK + "..", MODEL, EMIT + "..", PROCESSOR);

  @ArchTest
  static final ArchRule checkingKnowsWhatIsReadAndWhatIsMeant =
      noneOf(CHECK + "..", COMPILER, EMIT + "..", PROCESSOR);

  @ArchTest
  static final ArchRule theModelStandsAlone =
      noneOf(MODEL, COMPILER, FINDING, READ + "..", CHECK + "..", EMIT + "..", PROCESSOR);

  @ArchTest
  static final ArchRule emissionKnowsTheModelOnly =
      noneOf(EMIT + "..", COMPILER, FINDING, READ + "..", CHECK + "..", PROCESSOR);

  @ArchTest static final ArchRule theCompilerKnowsNoProcessor = noneOf(COMPILER + "..", PROCESSOR);

  @ArchTest
  static final ArchRule stagesFormNoCircle =
      slices().matching(COMPILER + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule partsOfReadFormNoCircle =
      slices().matching(READ + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule partsOfCheckFormNoCircle =
      slices().matching(CHECK + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule readingKnowsItsPartsInThisOrder = inOrder(READ, "entry", "written", "yaml");

  @ArchTest
  static final ArchRule checkingKnowsItsPartsInThisOrder =
      inOrder(CHECK, "doubt", "include", "rule", "bind", "draft", "scope", "value", "name");

  @ArchTest
  static final ArchRule emissionKnowsItsPartsInThisOrder = inOrder(EMIT, "member", "text", "shape");

  /** A draft has been read: whoever gets one asks no node what it means. */
  @ArchTest
  static final ArchRule rulesAndDraftsKnowNoNodes =
      CompositeArchRule.of(noneOf(CHECK + ".rule", READ + ".yaml"))
          .and(noneOf(CHECK + ".doubt", READ + ".yaml"))
          .and(noneOf(CHECK + ".draft", READ + ".yaml"));

  /** Among the classes that we name: users name those of the runtime, the processor none. */
  @ArchTest
  static void aSimpleNameStandsForOneClass(JavaClasses classes) {
    Map<String, String> owners = new HashMap<>();
    for (JavaClass type : classes) {
      boolean isOurs = type.isTopLevelClass() && !type.getPackageName().equals("dev.codebook");
      if (isOurs && !type.getSimpleName().equals("package-info")) {
        assertThat(owners.put(type.getSimpleName(), type.getName()))
            .as("another class with the simple name of %s", type.getName())
            .isNull();
      }
    }
  }

  /**
   * Each package knows only those after it.
   *
   * @param first the package of the others
   * @param others their last names
   */
  private static ArchRule inOrder(String first, String... others) {
    List<String> below = Stream.of(others).map(name -> first + "." + name).toList();
    CompositeArchRule rule = CompositeArchRule.of(noneOf(below, List.of(first)));
    for (int i = 1; i < below.size(); i++) {
      rule = rule.and(noneOf(below.subList(i, below.size()), below.subList(0, i)));
    }
    return rule;
  }

  private static ArchRule noneOf(List<String> where, List<String> others) {
    return noClasses()
        .that()
        .resideInAnyPackage(where.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.toArray(String[]::new));
  }

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
