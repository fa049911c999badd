package dev.codebook.processor;

import com.google.auto.service.AutoService;
import dev.codebook.processor.change.LastBuild;
import dev.codebook.processor.decide.CodeTitles;
import dev.codebook.processor.decide.DecisionReport;
import dev.codebook.processor.decide.Statements;
import dev.codebook.processor.host.EarlyStop;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.locate.CatalogLocator;
import dev.codebook.processor.locate.CatalogSearch;
import dev.codebook.processor.locate.OptionDirectories;
import dev.codebook.processor.rebuild.NextBuild;
import dev.codebook.processor.share.DependencyTypes;
import dev.codebook.processor.share.MarkWriter;
import dev.codebook.processor.work.GoneCodes;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import dev.codebook.processor.work.RuntimeNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates the types of the catalogs that packages name with {@code @CodeCatalog}.
 *
 * <p>The option {@code -Acodebook.dir=DIRECTORY} names the directory of catalogs, or several
 * directories, separated as in a class path. It is for builds in which catalogs cannot be found
 * from the sources.
 *
 * <p>The option {@code -Acodebook.backdate=false} turns back-dating off. By default, if the Maven
 * extension is not there to compare catalogs, the processor makes Maven compile the module in every
 * build.
 *
 * <p>The option {@code -Acodebook.integrations=NAMES} says which libraries the types serve if they
 * are there: {@code all}, as without the option, {@code none}, or some of them, such as {@code
 * jackson}.
 *
 * <p>The option {@code -Acodebook.statements=error} makes javac refuse a {@code switch} statement
 * over a generated enum that has neither all cases nor a default. {@code warn} makes it warn.
 *
 * <p>The option {@code -Acodebook.debug} prints the exceptions that the processor ignores while it
 * tries what this compiler can do.
 *
 * <p>Any other option that begins with {@code codebook.}, and any other value, is an error.
 */
@AutoService(Processor.class)
public final class CodebookProcessor extends AbstractProcessor {

  private final Set<String> sourceTypes = new HashSet<>();
  private OptionCheck options;
  private RuntimeCheck runtime;
  private Host host;
  private Generation generation;
  private boolean stopped;

  /** For the compiler, which looks the processor up by name. */
  public CodebookProcessor() {}

  // Methods rather than annotations: to read an annotation, the JVM generates classes.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // The last, so that javac does not warn that no processor claims it in generated types.
    return Set.of(
        RuntimeNames.CODE_CATALOG, RuntimeNames.CODE_CATALOGS, RuntimeNames.GENERATED_FROM);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(
        OptionDirectories.OPTION,
        NextBuild.OPTION,
        Libraries.OPTION,
        Statements.OPTION,
        Reporter.DEBUG);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Map<String, String> given = environment.getOptions();
    Reporter reporter = Reporter.of(environment);
    host = Host.of(environment, reporter);
    options = new OptionCheck(given, environment.getSourceVersion(), reporter);
    runtime = new RuntimeCheck(environment.getElementUtils(), reporter);
    TypeClashes clashes = new TypeClashes(sourceTypes, environment.getElementUtils(), reporter);
    CatalogLocator locator = new CatalogLocator(CatalogSearch.in(host), reporter);
    CodeTitles codes = new CodeTitles();
    GoneCodes gone = new GoneCodes();
    LastBuild lastBuild = new LastBuild(host, gone);
    generation =
        new Generation(
            new PackageCatalogs(
                locator, clashes, new DependencyTypes(host), libraries(given), reporter),
            new TypeWriter(environment.getFiler(), new MarkWriter(host), clashes, reporter),
            lastBuild,
            new NextBuild(host),
            codes,
            reporter);
    reportDecisions(codes, gone, lastBuild);
  }

  private void reportDecisions(CodeTitles codes, GoneCodes gone, LastBuild lastBuild) {
    try {
      DecisionReport.during(host, codes, gone, lastBuild);
    } catch (RuntimeException | LinkageError e) {
      // Not javac. Other compilers print what they find themselves.
      host.reporter().ignored(e);
    }
  }

  private Libraries libraries(Map<String, String> given) {
    return new Libraries(processingEnv.getElementUtils(), given.get(Libraries.OPTION));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rememberTypes(round);
    List<List<NamedCatalog>> packages = new ArrayList<>();
    for (PackageElement annotated : annotatedPackages(annotations, round)) {
      List<NamedCatalog> named = NamedCatalog.of(annotated);
      if (!named.isEmpty()) {
        packages.add(named);
      }
    }
    boolean passes = packages.isEmpty() || (options.passes() && runtime.passes(packages));
    stopAfter(passes ? generation.run(packages) : generation.refuse(packages));
    // No other processor needs these annotations, and javac warns about those that nobody claims.
    return true;
  }

  private void stopAfter(List<NamedCatalog> failed) {
    try {
      if (!failed.isEmpty() && !stopped) {
        stopped = true;
        EarlyStop.after(failed, host);
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      // Not javac, or one that cannot be stopped. The findings have been reported anyway.
      host.reporter().ignored(e);
    }
  }

  private void rememberTypes(RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      sourceTypes.add(type.getQualifiedName().toString());
    }
  }

  private static Set<PackageElement> annotatedPackages(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<PackageElement> packages = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      packages.addAll(ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)));
    }
    return packages;
  }
}
