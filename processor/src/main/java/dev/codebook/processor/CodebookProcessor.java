package dev.codebook.processor;

import com.google.auto.service.AutoService;
import dev.codebook.processor.host.EarlyStop;
import dev.codebook.processor.host.OutputDirectory;
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
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
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
 * <p>Any other option that begins with {@code codebook.}, and any other value, is an error.
 */
@AutoService(Processor.class)
public final class CodebookProcessor extends AbstractProcessor {

  private final Set<String> sourceTypes = new HashSet<>();
  private OptionCheck options;
  private RuntimeCheck runtime;
  private OutputDirectory output;
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
    return Set.of(OptionDirectories.OPTION, NextBuild.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Filer filer = environment.getFiler();
    Reporter reporter = new Reporter(environment.getMessager());
    options = new OptionCheck(environment.getOptions(), environment.getSourceVersion(), reporter);
    runtime = new RuntimeCheck(environment.getElementUtils(), reporter);
    TypeClashes clashes = new TypeClashes(sourceTypes, reporter);
    output = new OutputDirectory(filer);
    CatalogLocator locator = new CatalogLocator(CatalogSearch.in(environment, output), reporter);
    DependencyTypes dependencies = new DependencyTypes(environment, output);
    MarkWriter marks = new MarkWriter(filer, output, reporter);
    generation =
        new Generation(
            new PackageCatalogs(locator, clashes, dependencies, reporter),
            new TypeWriter(filer, marks, clashes, reporter),
            new NextBuild(environment, output, reporter),
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
    boolean passes = packages.isEmpty() || options.passes() && runtime.passes(packages);
    stopAfter(passes ? generation.run(packages) : generation.refuse(packages));
    // The annotations are for nobody else, and javac warns of annotations that nobody claims.
    return true;
  }

  private void stopAfter(List<NamedCatalog> failed) {
    try {
      if (!failed.isEmpty() && !stopped) {
        stopped = true;
        EarlyStop.after(failed, processingEnv, output);
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      // Not a javac, or none that can be stopped: the findings have been told all the same.
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
