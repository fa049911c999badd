package dev.codebook.compiler.finding;

/** All that can be found about a catalog. An id, once released, keeps its name and its meaning. */
public enum Rule {
  CATALOG_NOT_FOUND("catalog-not-found", "The catalog that a package names exists."),
  AMBIGUOUS_CATALOG("ambiguous-catalog", "The name of a catalog leads to one file."),
  UNREADABLE_FILE("unreadable-file", "A file of a catalog can be read as UTF-8 text."),
  EXCESSIVE_SIZE("excessive-size", "A file of a catalog stays within bounds."),
  MALFORMED_YAML("malformed-yaml", "A file of a catalog is YAML."),
  EMPTY_CATALOG("empty-catalog", "A catalog has sets, and a set has codes."),
  SEVERAL_DOCUMENTS("several-documents", "A file of a catalog is one YAML document."),
  REPEATED_ENTRY("repeated-entry", "A mapping, or a list, names each thing once."),
  UNEXPECTED_ENTRY("unexpected-entry", "A mapping holds only entries that the language has."),
  MISSING_ENTRY("missing-entry", "A mapping holds the entries that it must have."),
  WRONG_SHAPE("wrong-shape", "A value is a mapping, a list or a single value, as its entry asks."),
  MALFORMED_VALUE("malformed-value", "A value is written as its type asks."),
  VALUE_OUT_OF_RANGE("value-out-of-range", "A number fits its type."),
  MALFORMED_TYPE("malformed-type", "A type is one that the language has."),
  MALFORMED_NAME("malformed-name", "A name can become a Java name."),
  COLLIDING_NAME("colliding-name", "Two generated Java names never meet."),
  UNRESOLVED_IMPORT("unresolved-import", "An imported file exists."),
  CYCLIC_IMPORT("cyclic-import", "Files do not import each other in a circle."),
  UNRESOLVED_REFERENCE("unresolved-reference", "What a catalog refers to exists."),
  CYCLIC_INCLUDE("cyclic-include", "Sets do not include each other in a circle."),
  MISMATCHED_INCLUDE("mismatched-include", "An included code has what the including set asks for."),
  DUPLICATE_KEY("duplicate-key", "No two codes of a set share a key."),
  RESERVED_USE("reserved-use", "What a set reserves is not used in it."),
  OVERLAPPING_RANGES("overlapping-ranges", "Ranges that give the same field do not overlap."),
  UNANSWERED_FIELD("unanswered-field", "A field that a range gives has an answer outside it, too."),
  SPLIT_SET(
      "split-set",
      Severity.NOTE,
      "A set that is larger than an enum can be becomes several enums."),
  SHARED_TYPES(
      "shared-types",
      Severity.NOTE,
      "The sets of an imported file keep the types that they have already."),
  TYPE_EXISTS("type-exists", "A generated type has a name that the package does not have yet."),
  UNEXPECTED_OPTION(
      "unexpected-option", "An option of the processor is one that it has, with a value it takes."),
  JAVA_VERSION("java-version", "Sources with a catalog are compiled as Java 17 or later."),
  OUTDATED_RUNTIME("outdated-runtime", "The runtime has everything that generated code calls.");

  private final String id;
  private final Severity severity;
  private final String purpose;

  Rule(String id, String purpose) {
    this(id, Severity.ERROR, purpose);
  }

  Rule(String id, Severity severity, String purpose) {
    this.id = id;
    this.severity = severity;
    this.purpose = purpose;
  }

  /** The stable name, as messages show it in brackets. */
  public String id() {
    return id;
  }

  /** What the rule asks for, in one sentence. */
  public String purpose() {
    return purpose;
  }

  public Severity severity() {
    return severity;
  }
}
