package dev.codebook.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The order of the processor's packages: each knows only those that are listed for it. */
@AnalyzeClasses(packages = "dev.codebook", importOptions = ImportOption.DoNotIncludeTests.class)
class ProcessorRulesTest {

  private static final String ROOT = "dev.codebook.processor";
  private static final String INPUTS = ROOT + ".inputs";
  private static final String WORK = ROOT + ".work";
  private static final String HOST = ROOT + ".host";
  private static final String LOCATE = ROOT + ".locate";
  private static final String SHARE = ROOT + ".share";
  private static final String CHANGE = ROOT + ".change";
  private static final String DECIDE = ROOT + ".decide";
  private static final String REBUILD = ROOT + ".rebuild";
  private static final String MAVEN = ROOT + ".maven";

  @ArchTest static final ArchRule inputsKnowNoOther = knowsOnly(INPUTS);
  @ArchTest static final ArchRule workKnowsInputs = knowsOnly(WORK, INPUTS);
  @ArchTest static final ArchRule hostKnowsWork = knowsOnly(HOST, WORK, INPUTS);
  @ArchTest static final ArchRule locateKnowsHost = knowsOnly(LOCATE, HOST, WORK, INPUTS);
  @ArchTest static final ArchRule shareKnowsLocate = knowsOnly(SHARE, LOCATE, HOST, WORK, INPUTS);

  @ArchTest static final ArchRule changeKnowsHost = knowsOnly(CHANGE, HOST, WORK, INPUTS);

  @ArchTest static final ArchRule decideKnowsHost = knowsOnly(DECIDE, HOST, WORK, INPUTS);

  @ArchTest
  static final ArchRule rebuildKnowsLocate = knowsOnly(REBUILD, LOCATE, HOST, WORK, INPUTS);

  @ArchTest
  static final ArchRule theRootKnowsAllSteps =
      knowsOnly(ROOT, CHANGE, DECIDE, REBUILD, SHARE, LOCATE, HOST, WORK, INPUTS);

  @ArchTest static final ArchRule theExtensionKnowsInputs = knowsOnly(MAVEN, INPUTS);

  @ArchTest
  static final ArchRule theExtensionKnowsNoCompiler =
      noneOf(MAVEN, "dev.codebook.compiler..", "javax..", "com.sun..");

  @ArchTest
  static final ArchRule inputsKnowFilesAndDigestsOnly =
      noClasses()
          .that()
          .resideInAPackage(INPUTS)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.codebook.compiler..", "javax..", "com.sun..")
                  .and(DescribedPredicate.not(resideInAPackage("dev.codebook.compiler.digest")))
                  .as("are a compiler's"));

  @ArchTest
  static final ArchRule digestsKnowNobody =
      noClasses()
          .that()
          .resideInAPackage("dev.codebook.compiler.digest")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.codebook..")
                  .and(DescribedPredicate.not(resideInAPackage("dev.codebook.compiler.digest")))
                  .as("are Codebook's others"));

  /** A compiler has none of Maven's classes, so it could not load what needs them. */
  @ArchTest static final ArchRule onlyTheExtensionKnowsMaven = only(MAVEN, "org.apache.maven..");

  /** Other compilers cannot load what needs javac's own classes. */
  @ArchTest
  static final ArchRule onlyThreePackagesKnowJavac =
      noClasses()
          .that()
          .resideOutsideOfPackages(HOST, DECIDE, REBUILD)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun..");

  @ArchTest
  static void everyPackageSaysWhatItIsFor(JavaClasses classes) {
    Set<String> all = packages(classes.stream());
    Set<String> described =
        packages(classes.stream().filter(it -> it.getSimpleName().equals("package-info")));
    Assertions.assertThat(described).containsAll(all);
  }

  private static Set<String> packages(Stream<JavaClass> classes) {
    return classes
        .map(JavaClass::getPackageName)
        .filter(it -> it.startsWith(ROOT))
        .collect(toSet());
  }

  private static ArchRule knowsOnly(String room, String... others) {
    DescribedPredicate<JavaClass> known =
        resideInAPackage(room).or(resideInAnyPackage(others)).as("its own and those listed for it");
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(DescribedPredicate.not(known)).as("others"));
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
