package dev.codebook.compiler;

import dev.codebook.compiler.emit.Emission;
import dev.codebook.compiler.emit.shape.CatalogTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.read.written.CatalogFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A catalog that was read and checked: its types can be generated, or findings say why not. */
public final class CheckedCatalog {

  private final CatalogFile file;
  private final Inputs inputs;
  private final Optional<Catalog> meant;
  private final List<Finding> findings;

  CheckedCatalog(CatalogFile file, Inputs inputs, Optional<Catalog> meant, List<Finding> findings) {
    this.file = file;
    this.inputs = inputs;
    this.meant = meant;
    this.findings = findings;
  }

  /** False if a finding is an error. */
  public boolean isClean() {
    return meant.isPresent();
  }

  /** What the catalog means; empty if a finding is an error. */
  public Optional<Catalog> catalog() {
    return meant;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** SHA-256 of the content of all files, in hexadecimal; empty if they cannot be read. */
  public String fingerprint() {
    return inputs.fingerprint();
  }

  /** Generates the types for no library, see {@link #compile(String, ExistingTypes, Set)}. */
  public Compilation compile(String packageName, ExistingTypes existing) {
    return compile(packageName, existing, Set.of());
  }

  /**
   * Generates the types of the catalog's own sets, and of those imported ones that have none yet.
   *
   * @param packageName of the generated types
   * @param integrations the libraries that the types serve
   * @return the files; none if the catalog has an error, with the findings that say why
   */
  public Compilation compile(
      String packageName, ExistingTypes existing, Set<Integration> integrations) {
    return compile(packageName, existing, integrations, Size.DEFAULT);
  }

  /** The same, with other limits on the size of generated code than a class file's. */
  Compilation compile(
      String packageName, ExistingTypes existing, Set<Integration> integrations, Size size) {
    if (meant.isEmpty()) {
      return new Compilation(
          List.of(), findings, inputs.catalogFiles(), fingerprint(), List.of(), Set.of());
    }
    SharedFiles shared = SharedFiles.of(meant.get(), existing);
    List<Finding> remaining = shared.withoutTheirs(findings, inputs);
    if (shared.areAll()) {
      remaining.add(nothingGenerated(packageName, shared.packages()));
    }
    return new Compilation(
        Emission.of(
            new CatalogTypes(meant.get(), packageName, shared.packages(), integrations), size),
        List.copyOf(remaining),
        inputs.catalogFiles(),
        fingerprint(),
        shared.generatedSets(meant.get()),
        shared.generated());
  }

  private Finding nothingGenerated(String packageName, Map<String, String> shared) {
    return new Finding(
        Rule.SHARED_TYPES,
        Position.startOf(file.displayPath()),
        "%s gets no types: all sets of this catalog are imported, and %s already has their types."
                .formatted(
                    Printable.quote(packageName),
                    String.join(" and ", new TreeSet<>(shared.values())))
            + " The sets of an imported file keep the types that exist. Use those, or name the"
            + " imported file on the package, too.");
  }
}
