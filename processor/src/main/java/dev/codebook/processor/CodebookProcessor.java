package dev.codebook.processor;

import com.google.auto.service.AutoService;
import dev.codebook.processor.host.EarlyStop;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.locate.CatalogLocator;
import dev.codebook.processor.locate.CatalogSearch;
import dev.codebook.processor.locate.OptionDirectories;
import dev.codebook.processor.rebuild.NextBuild;
import dev.codebook.processor.share.DependencyTypes;
import dev.codebook.processor.share.MarkWriter;
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
 * <p>The option {@code -Acodebook.dir=DIRECTORY} names the directory of catalogs, or several of
 * them separated as in a class path. It is for builds in which they cannot be found from the
 * sources.
 *
 * <p>The option {@code -Acodebook.backdate=false} keeps the processor from having Maven compile a
 * module in every build, which it does where the extension is not there to see whether a catalog
 * has changed.
 *
 * <p>The option {@code -Acodebook.debug} prints the exceptions that the processor ignores while it
 * finds out what the compiler at hand can do.
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

  /** For the compiler, which finds the processor by its name. */
  public CodebookProcessor() {}

  // By methods rather than annotations, for whose reading Java generates classes.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // The last, so that javac does not warn that no processor claims it in generated types.
    return Set.of(
        RuntimeNames.CODE_CATALOG, RuntimeNames.CODE_CATALOGS, RuntimeNames.GENERATED_FROM);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(OptionDirectories.OPTION, NextBuild.OPTION, Reporter.DEBUG);
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
    TypeClashes clashes = new TypeClashes(sourceTypes, reporter);
    CatalogLocator locator = new CatalogLocator(CatalogSearch.in(host), reporter);
    generation =
        new Generation(
            new PackageCatalogs(locator, clashes, new DependencyTypes(host), reporter),
            new TypeWriter(environment.getFiler(), new MarkWriter(host), clashes, reporter),
            new NextBuild(host),
            reporter);
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
    // The annotations are for nobody else, and javac warns of annotations that nobody claims.
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
