package dev.codebook.processor;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.Mirrors;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import dev.codebook.processor.work.RuntimeNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds types that would exist twice: from two catalogs, or from a catalog and the sources. */
final class TypeClashes {

  /** As many names as a reader needs to see which set is meant. */
  private static final int SHOWN = 4;

  private final Set<String> sourceTypes;
  private final Elements elements;
  private final Reporter reporter;

  /**
   * Starts with the types in the sources.
   *
   * @param sourceTypes qualified names, to which later rounds may add
   */
  TypeClashes(Set<String> sourceTypes, Elements elements, Reporter reporter) {
    this.sourceTypes = sourceTypes;
    this.elements = elements;
    this.reporter = reporter;
  }

  /** Reports every clash among the catalogs of one package. True if there is none. */
  boolean areAbsent(List<CompiledCatalog> catalogs) {
    boolean clean = true;
    Map<String, NamedCatalog> owners = new HashMap<>();
    for (CompiledCatalog compiled : catalogs) {
      clean &= isNew(compiled);
      clean &= isDistinct(compiled, owners);
      for (String type : compiled.types()) {
        owners.putIfAbsent(fileKey(type), compiled.catalog());
      }
    }
    return clean;
  }

  /** Reports types that already exist, as the compiler may say only when they are written. */
  void reportExisting(NamedCatalog catalog, List<String> types) {
    String message =
        types.stream().allMatch(this::isGenerated)
            ? "Catalog %s would generate %s, which are among the sources: Codebook generated them"
                + " before. Generated files are not compiled as sources. Leave them out, delete"
                + " them, or name another directory for them with -s."
            : "Catalog %s would generate %s, which the package's sources already have. A package"
                + " has one type of each name. Rename the set in the catalog, or the type in the"
                + " sources.";
    reporter.report(catalog, Rule.TYPE_EXISTS, message.formatted(quote(catalog), listed(types)));
  }

  private boolean isGenerated(String type) {
    TypeElement element = elements.getTypeElement(type);
    return element != null
        && element.getAnnotationMirrors().stream()
            .anyMatch(it -> Mirrors.nameOf(it).equals(RuntimeNames.GENERATED_FROM));
  }

  private boolean isNew(CompiledCatalog compiled) {
    List<String> existing = new ArrayList<>(compiled.types());
    existing.retainAll(sourceTypes);
    if (!existing.isEmpty()) {
      Collections.sort(existing);
      reportExisting(compiled.catalog(), existing);
    }
    return existing.isEmpty();
  }

  private boolean isDistinct(CompiledCatalog compiled, Map<String, NamedCatalog> owners) {
    List<String> shared = new ArrayList<>();
    for (String type : compiled.types()) {
      if (owners.containsKey(fileKey(type))) {
        shared.add(type);
      }
    }
    if (!shared.isEmpty()) {
      Collections.sort(shared);
      reportShared(compiled, owners.get(fileKey(shared.get(0))), shared);
    }
    return shared.isEmpty();
  }

  private void reportShared(CompiledCatalog compiled, NamedCatalog owner, List<String> types) {
    String message =
        "Catalogs %s and %s both generate %s. A package has one type of each name. Rename the set"
            + " in one of them.";
    reporter.report(
        compiled.catalog(),
        Rule.COLLIDING_NAME,
        message.formatted(quote(owner), quote(compiled.catalog()), listed(types)));
  }

  // On many file systems, names that differ only in case are one file.
  private static String fileKey(String type) {
    return type.toLowerCase(Locale.ROOT);
  }

  private static String listed(List<String> types) {
    String shown =
        types.stream()
            .limit(SHOWN)
            .map(type -> type.substring(type.lastIndexOf('.') + 1))
            .collect(Collectors.joining(", "));
    int more = types.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more types" : shown;
  }

  private static String quote(NamedCatalog catalog) {
    return Printable.quote(catalog.name().written());
  }
}
