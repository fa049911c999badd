package dev.codebook.processor.work;

/**
 * The names of the runtime's types. Names rather than classes: the runtime is on the user's class
 * path, not on the processor's.
 */
public final class RuntimeNames {

  /** Names one catalog. */
  public static final String CODE_CATALOG = "dev.codebook.CodeCatalog";

  /** Contains the annotations of a package that names several catalogs. */
  public static final String CODE_CATALOGS = "dev.codebook.CodeCatalogs";

  /** Marks generated types. */
  public static final String GENERATED_FROM = "dev.codebook.GeneratedFrom";

  /** Holds one constant, the level of the runtime. */
  public static final String RUNTIME_LEVEL = "dev.codebook.internal.RuntimeLevel";

  private RuntimeNames() {}
}
