package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The class names of all sets of a catalog, in the packages that have their types. */
public final class CatalogTypes {

  private final Catalog catalog;
  private final String packageName;
  private final Map<String, String> shared;
  private final Set<Integration> integrations;
  private final Map<String, ClassName> closed = new HashMap<>();

  /** By set and constant, the enum that has it; only for sets that are split. */
  private final Map<String, Map<String, ClassName>> sections = new HashMap<>();

  /**
   * Makes the names.
   *
   * @param packageName of the types that are generated
   * @param shared the packages that already have the types of a file's sets, by what identifies
   *     these types; they get none here
   * @param integrations the libraries that the types serve
   */
  public CatalogTypes(
      Catalog catalog,
      String packageName,
      Map<String, String> shared,
      Set<Integration> integrations) {
    this.catalog = catalog;
    this.packageName = packageName;
    this.shared = shared;
    this.integrations = integrations;
    for (CodeSet set : catalog.sets()) {
      closed.put(set.name(), named(set, byTypes(set).name()));
      if (set.isSplit()) {
        sections.put(set.name(), sections(set));
      }
    }
  }

  public Catalog catalog() {
    return catalog;
  }

  public String packageName() {
    return packageName;
  }

  /** Whether the set's types are made here, rather than in another package. */
  public boolean isGenerated(CodeSet set) {
    return !shared.containsKey(set.origin().fingerprint())
        && !shared.containsKey(set.origin().types());
  }

  /** Whether the types serve that library. */
  public boolean serve(Integration integration) {
    return integrations.contains(integration);
  }

  public SetTypes of(CodeSet set) {
    return new SetTypes(this, set, closed(set.name()), named(set, byTypes(set).openName()));
  }

  /** The type of a field's single value. */
  public TypeName of(FieldType type) {
    if (type instanceof Vocabulary vocabulary) {
      return closed(vocabulary.set()).nestedClass(vocabulary.name());
    }
    return type instanceof FieldType.Reference reference
        ? closed(reference.set())
        : JavaTypes.of((FieldType.Plain) type);
  }

  /** The closed type of a set. */
  ClassName closed(String set) {
    return closed.get(set);
  }

  /** The enum that has a constant of a set: the closed type, or a section of it. */
  public ClassName owner(String set, String constant) {
    Map<String, ClassName> owners = sections.get(set);
    return owners == null ? closed(set) : owners.get(constant);
  }

  /** A constant of a vocabulary or of a set. */
  CodeBlock constant(FieldType type, String constant) {
    TypeName owner =
        type instanceof FieldType.Reference reference ? owner(reference.set(), constant) : of(type);
    return CodeBlock.of("$T.$L", owner, constant);
  }

  /** Whether the constants of a field's type are in several enums. */
  boolean isSplit(FieldType type) {
    return type instanceof FieldType.Reference reference && sections.containsKey(reference.set());
  }

  /** How Javadoc links to a type, without an import for the comment's sake. */
  public String inJavadoc(ClassName type) {
    return type.packageName().equals(packageName) ? type.simpleName() : type.canonicalName();
  }

  /** A type of the set, in the package that has the types of its file. */
  ClassName named(CodeSet set, String simpleName) {
    String ownName = shared.get(set.origin().fingerprint());
    String from =
        ownName == null ? shared.getOrDefault(set.origin().types(), packageName) : ownName;
    return ClassName.get(from, simpleName);
  }

  /** The set by the name that its types have: a package that names its file knows no prefix. */
  private CodeSet byTypes(CodeSet set) {
    return shared.containsKey(set.origin().fingerprint()) ? set.withoutPrefix() : set;
  }

  private Map<String, ClassName> sections(CodeSet set) {
    Map<String, ClassName> owners = new HashMap<>();
    for (Section section : set.sections()) {
      ClassName owner = named(set, byTypes(set).enumName(section));
      for (Code code : section.codes()) {
        owners.put(code.constant(), owner);
      }
    }
    return owners;
  }
}
