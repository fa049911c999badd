package dev.codebook.processor.locate;

import dev.codebook.processor.host.Host;
import dev.codebook.processor.work.NamedCatalog;
import java.util.ArrayList;
import java.util.List;

/** Looks for a catalog in one place after another, until one has it. */
public final class CatalogSearch {

  private final List<SearchPlace> ofProject;
  private final SearchPlace classPath;

  private CatalogSearch(List<SearchPlace> ofProject, SearchPlace classPath) {
    this.ofProject = ofProject;
    this.classPath = classPath;
  }

  public static CatalogSearch in(Host host) {
    ClassPath classPath = new ClassPath(host);
    return new CatalogSearch(
        List.of(
            new OptionDirectories(host.environment().getOptions(), classPath),
            new SourceTree(host.sources(), classPath),
            new OutputTree(host, classPath),
            new ClassOutput(host, classPath)),
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
