package dev.codebook.processor;

import dev.codebook.compiler.ExistingTypes;
import dev.codebook.processor.DependencyTypes.Found;
import dev.codebook.processor.inputs.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;

/**
 * Finds the types that one package need not generate: those of a package in this compilation that
 * names the file, else those that a dependency has a mark of.
 */
final class SharedTypes implements ExistingTypes {

  private final PackageElement importing;
  private final NamingPackages naming;
  private final DependencyTypes dependencies;
  private final Set<String> generated = new HashSet<>();
  private final List<Input> lookedFor = new ArrayList<>();

  SharedTypes(PackageElement importing, NamingPackages naming, DependencyTypes dependencies) {
    this.importing = importing;
    this.naming = naming;
    this.dependencies = dependencies;
  }

  /** Adds files whose types the package has by one of its catalogs, for those that follow. */
  void addGenerated(Set<String> files) {
    generated.addAll(files);
  }

  /** The marks that were looked for among the dependencies, as the next build has to know them. */
  List<Input> lookedFor() {
    return List.copyOf(lookedFor);
  }

  @Override
  public Optional<String> packageOf(String file, List<String> types) {
    String own = importing.getQualifiedName().toString();
    return generated.contains(file)
        ? Optional.of(own)
        : naming.naming(file, own).or(() -> ofDependency(file, types));
  }

  private Optional<String> ofDependency(String file, List<String> types) {
    Optional<Found> found = dependencies.find(file);
    remember(file, found);
    return found
        .flatMap(Found::mark)
        // What the packages of this compilation have is not known by what an earlier one left.
        .filter(mark -> !naming.contains(mark.packageName()))
        .filter(mark -> !found.get().own() || mark.isOfNamed(file))
        .filter(mark -> dependencies.exist(mark, types, importing))
        .map(TypesMark::packageName);
  }

  private void remember(String file, Optional<Found> found) {
    boolean own = found.filter(Found::own).isPresent();
    // The next build sees all jars. What none has is not the same as what no module in reach has.
    boolean hidden = found.isEmpty() && dependencies.isInNamedModule(importing);
    if (!own && !hidden) {
      String digest = found.map(Found::digest).orElse("");
      lookedFor.add(new Input(Input.Kind.TYPES, TypesMark.name(file), digest));
    }
  }
}
