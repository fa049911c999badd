package dev.codebook.processor.share;

import dev.codebook.compiler.ExistingTypes;
import dev.codebook.processor.inputs.Input;
import dev.codebook.processor.share.DependencyTypes.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;

/**
 * Finds the types that one package need not generate: those of a package in this compilation that
 * names the file, else those of a dependency with a mark.
 */
public final class SharedTypes implements ExistingTypes {

  private final PackageElement importing;
  private final NamingPackages naming;
  private final DependencyTypes dependencies;
  private final Set<String> generated = new HashSet<>();
  private final List<Input> lookedFor = new ArrayList<>();

  public SharedTypes(
      PackageElement importing, NamingPackages naming, DependencyTypes dependencies) {
    this.importing = importing;
    this.naming = naming;
    this.dependencies = dependencies;
  }

  /**
   * Adds files whose types the package now has from one of its catalogs, for its later catalogs.
   */
  public void addGenerated(Set<String> files) {
    generated.addAll(files);
  }

  /** The marks that were looked up in the dependencies. The next build compares them. */
  public List<Input> lookedFor() {
    return List.copyOf(lookedFor);
  }

  @Override
  public Optional<String> packageOf(String file, List<String> types) {
    String own = importing.getQualifiedName().toString();
    if (generated.contains(file)) {
      return Optional.of(own);
    }
    Optional<String> named = naming.naming(file, own);
    return named.isPresent() ? named : ofDependency(file, types);
  }

  private Optional<String> ofDependency(String file, List<String> types) {
    Optional<Found> found = dependencies.find(file);
    remember(file, found);
    Optional<TypesMark> mark = found.isPresent() ? found.get().mark() : Optional.empty();
    return mark.isPresent()
            && counts(mark.get(), found.get().own(), file)
            && dependencies.exist(mark.get(), types, importing)
        ? Optional.of(mark.get().packageName())
        : Optional.empty();
  }

  // A mark from an earlier build says nothing about packages that are being compiled now.
  private boolean counts(TypesMark mark, boolean own, String file) {
    return !naming.contains(mark.packageName()) && (!own || mark.isOfNamed(file));
  }

  private void remember(String file, Optional<Found> found) {
    boolean own = found.isPresent() && found.get().own();
    // A named module sees only some of the jars, but the next build will look through all of them.
    // A mark that this module did not find may be in another, so it must not be recorded as absent.
    boolean hidden = found.isEmpty() && dependencies.isInNamedModule(importing);
    if (!own && !hidden) {
      String digest = found.isPresent() ? found.get().digest() : "";
      lookedFor.add(new Input(Input.Kind.TYPES, TypesMark.name(file), digest));
    }
  }
}
