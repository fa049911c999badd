package dev.codebook.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Looks for a catalog in one place after the other, and stops where there is one. */
final class CatalogSearch {

  private final List<Place> places;

  private CatalogSearch(List<Place> places) {
    this.places = places;
  }

  static CatalogSearch in(ProcessingEnvironment environment, OutputDirectory output) {
    ClassPath classPath = new ClassPath(environment);
    PackageSources sources = new PackageSources(environment);
    return new CatalogSearch(
        List.of(
            new OptionDirectories(environment.getOptions(), classPath),
            new SourceTree(sources, classPath),
            new OutputTree(sources, output, classPath),
            new ClassOutput(output, environment.getFiler(), classPath),
            classPath));
  }

  Answer find(NamedCatalog wanted) {
    List<Answer> earlier = new ArrayList<>();
    for (Place place : places) {
      Answer answer = place.look(wanted);
      if (!answer.isEmpty()) {
        return answer.after(earlier);
      }
      earlier.add(answer);
    }
    return Answer.nothing(List.of()).after(earlier);
  }
}
