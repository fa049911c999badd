package dev.codebook.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
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
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({NamedCatalog.ONE, NamedCatalog.SEVERAL})
@SupportedOptions(OptionDirectories.OPTION)
public final class CodebookProcessor extends AbstractProcessor {

  private final Set<String> sourceTypes = new HashSet<>();
  private Reporter reporter;
  private PackageCatalogs catalogs;
  private TypeWriter writer;
  private OutputDirectory output;
  private boolean stopped;

  /** For the compiler, which finds the processor by its name. */
  public CodebookProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = new Reporter(environment.getMessager());
    TypeClashes clashes = new TypeClashes(sourceTypes, reporter);
    output = new OutputDirectory(environment.getFiler());
    CatalogLocator locator = new CatalogLocator(CatalogSearch.in(environment, output), reporter);
    catalogs = new PackageCatalogs(locator, clashes, reporter);
    writer = new TypeWriter(environment.getFiler(), clashes, reporter);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      rememberTypes(round);
      annotatedPackages(annotations, round).forEach(this::generate);
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError bug) {
      reporter.bug(bug);
    }
    // Codebook's annotations are for nobody else, and javac warns of annotations that nobody
    // claims.
    return true;
  }

  private void generate(PackageElement in) {
    List<NamedCatalog> named = NamedCatalog.of(in);
    List<CompiledCatalog> compiled = catalogs.compile(named);
    compiled.forEach(writer::write);
    if (compiled.isEmpty() && !named.isEmpty()) {
      stopAfter(named.get(0));
    }
  }

  // Once is enough, and it is a courtesy: whatever goes wrong with it, the findings have been told.
  private void stopAfter(NamedCatalog catalog) {
    if (stopped) {
      return;
    }
    stopped = true;
    try {
      EarlyStop.after(catalog, processingEnv, output);
    } catch (IOException | RuntimeException | LinkageError e) {
      // Not javac, or not one that lets itself be stopped.
    }
  }

  private void rememberTypes(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> sourceTypes.add(type.getQualifiedName().toString()));
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
