package dev.codebook.processor.locate;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import dev.codebook.processor.work.RuntimeNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Looks for catalogs within a real compilation, and keeps the answers. */
@SupportedAnnotationTypes({RuntimeNames.CODE_CATALOG, RuntimeNames.CODE_CATALOGS})
@SupportedOptions(OptionDirectories.OPTION)
public final class SearchProbe extends AbstractProcessor {

  private final List<Answer> answers = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    CatalogSearch search = CatalogSearch.in(Host.of(processingEnv, Reporter.of(processingEnv)));
    for (TypeElement annotation : annotations) {
      ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)).stream()
          .flatMap(in -> NamedCatalog.of(in).stream())
          .forEach(named -> keep(search.find(named)));
    }
    return true;
  }

  private void keep(Answer answer) {
    answers.add(answer);
    answer.files().forEach(file -> contents.add(read(file)));
  }

  /** The paths that were found, as findings show them. */
  public List<String> found() {
    return answers.stream()
        .flatMap(it -> it.files().stream())
        .map(CatalogFile::displayPath)
        .toList();
  }

  /** The paths that were tried. */
  public List<String> lookedAt() {
    return answers.stream().flatMap(it -> it.lookedAt().stream()).toList();
  }

  /** The content of the files that were found. */
  public List<String> contents() {
    return contents;
  }

  /** The content of a file that the only catalog found imports, or nothing. */
  public List<String> imported(String reference) {
    return answers.get(0).files().get(0).imported(reference).map(SearchProbe::read).stream()
        .toList();
  }

  private static String read(CatalogFile file) {
    try (InputStream opened = file.open()) {
      return new String(opened.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
