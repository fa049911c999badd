package dev.codebook.processor.locate;

import dev.codebook.processor.host.OutputDirectory;
import dev.codebook.processor.host.PackageDirectories;
import dev.codebook.processor.work.NamedCatalog;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Looks for a catalog in one place after the other, and stops where there is one. */
public final class CatalogSearch {

  private final List<SearchPlace> ofProject;
  private final SearchPlace classPath;

  private CatalogSearch(List<SearchPlace> ofProject, SearchPlace classPath) {
    this.ofProject = ofProject;
    this.classPath = classPath;
  }

  public static CatalogSearch in(ProcessingEnvironment environment, OutputDirectory output) {
    ClassPath classPath = new ClassPath(environment);
    PackageDirectories sources = new PackageDirectories(environment);
    return new CatalogSearch(
        List.of(
            new OptionDirectories(environment.getOptions(), classPath),
            new SourceTree(sources, classPath),
            new OutputTree(sources, output, classPath),
            new ClassOutput(output, environment.getFiler(), classPath)),
        classPath);
  }

  Answer find(NamedCatalog wanted) {
    List<Answer> earlier = new ArrayList<>();
    if (!wanted.name().isOnClassPathOnly()) {
      for (SearchPlace place : ofProject) {
        Answer answer = place.look(wanted);
        if (!answer.isEmpty()) {
          return answer.after(earlier);
        }
        earlier.add(answer);
      }
    }
    return classPath.look(wanted).after(earlier);
  }
}
