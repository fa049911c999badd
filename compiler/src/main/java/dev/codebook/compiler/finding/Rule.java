package dev.codebook.compiler.finding;

/** All that can be found about a catalog. An id, once released, keeps its name and its meaning. */
public enum Rule {
  CATALOG_NOT_FOUND(Stage.BUILD, "catalog-not-found", "The catalog that a package names exists."),
  AMBIGUOUS_CATALOG(Stage.BUILD, "ambiguous-catalog", "The name of a catalog leads to one file."),
  UNREADABLE_FILE("unreadable-file", "A file of a catalog can be read as UTF-8 text."),
  EXCESSIVE_SIZE("excessive-size", "A file of a catalog stays within bounds."),
  MALFORMED_YAML("malformed-yaml", "A file of a catalog is YAML."),
  LOOKALIKE_CHARACTER("lookalike-character", "Spaces, quotes and signs are those that YAML knows."),
  EMPTY_CATALOG("empty-catalog", "A catalog has sets, and a set has codes."),
  SEVERAL_DOCUMENTS("several-documents", "A file of a catalog is one YAML document."),
  REPEATED_ENTRY("repeated-entry", "A mapping, or a list, has each name once."),
  UNEXPECTED_ENTRY("unexpected-entry", "A mapping has only entries that the language has."),
  MISPLACED_ENTRY("misplaced-entry", "An entry is indented below what it belongs to."),
  MISSING_ENTRY("missing-entry", "A mapping has the entries that it must have."),
  WRONG_SHAPE("wrong-shape", "A value is a mapping, a list or a single value, as its entry asks."),
  MALFORMED_VALUE("malformed-value", "A value is written as its type asks."),
  VALUE_OUT_OF_RANGE("value-out-of-range", "A number fits its type."),
  OUTSIDE_MASK("outside-mask", "A key of a catalog has only bits that its mask has."),
  MALFORMED_TYPE("malformed-type", "A type is one that the language has."),
  MALFORMED_NAME("malformed-name", "A name can become a Java name."),
  COLLIDING_NAME("colliding-name", "No two generated Java names are the same."),
  UNRESOLVED_IMPORT("unresolved-import", "An imported file exists."),
  FOREIGN_IMPORT(
      Stage.BUILD, "foreign-import", "A file imports files of its own project, and of jars."),
  CYCLIC_IMPORT("cyclic-import", "Files do not import each other in a circle."),
  UNRESOLVED_REFERENCE("unresolved-reference", "A name in a catalog refers to something in it."),
  CYCLIC_INCLUDE("cyclic-include", "Sets do not include each other in a circle."),
  MISMATCHED_INCLUDE(
      "mismatched-include", "An included code has the keys and fields of the including set."),
  DUPLICATE_KEY("duplicate-key", "No two codes of a set share a key."),
  RESERVED_USE("reserved-use", "A set does not use what it reserves."),
  OVERLAPPING_RANGES("overlapping-ranges", "Ranges that give the same field do not overlap."),
  UNANSWERED_FIELD("unanswered-field", "A field that a range gives has a value outside it, too."),
  INVERTED_TABLE(
      Severity.WARNING,
      "inverted-table",
      "The name of a code is its name, and its key is what the vendor sends."),
  REPEATED_DESCRIPTION(
      Severity.WARNING, "repeated-description", "Codes of a set have different descriptions."),
  UNUSED_WORD(Severity.WARNING, "unused-word", "Each word of a vocabulary is used."),
  OUTLYING_KEY(
      Severity.WARNING,
      "outlying-key",
      "If the keys of all codes but one are in ranges, that one is, too."),
  MIXED_BASES(
      Severity.WARNING,
      "mixed-bases",
      "The keys of a set are written in decimal, or in hexadecimal."),
  SIMILAR_KEYS(
      Severity.WARNING, "similar-keys", "Text keys differ in more than upper and lower case."),
  SIMILAR_NAMES(
      Severity.WARNING, "similar-names", "Names of codes differ in more than one letter."),
  UNUSED_ALLOWANCE(Severity.WARNING, "unused-allowance", "What a set allows is there."),
  SPLIT_SET(
      Severity.NOTE, "split-set", "A set that is too large for one enum becomes several enums."),
  SHARED_TYPES(
      Severity.NOTE,
      "shared-types",
      "The sets of an imported file keep the types that they have already."),
  TYPE_EXISTS(
      Stage.BUILD,
      "type-exists",
      "A generated type has a name that the package does not have yet."),
  UNEXPECTED_OPTION(
      Stage.BUILD,
      "unexpected-option",
      "An option of the processor is one that it has, with a value that it takes."),
  JAVA_VERSION(
      Stage.BUILD, "java-version", "Sources with a catalog are compiled as Java 17 or later."),
  OUTDATED_RUNTIME(
      Stage.BUILD, "outdated-runtime", "The runtime has everything that generated code calls.");

  /** Where a rule can be broken. */
  public enum Stage {
    /** In the text of a catalog. */
    CATALOG,
    /** Only in a build that uses a catalog, so that only the processor can report it. */
    BUILD
  }

  private final Stage stage;
  private final Severity severity;
  private final String id;
  private final String purpose;

  Rule(String id, String purpose) {
    this(Stage.CATALOG, Severity.ERROR, id, purpose);
  }

  Rule(Stage stage, String id, String purpose) {
    this(stage, Severity.ERROR, id, purpose);
  }

  Rule(Severity severity, String id, String purpose) {
    this(Stage.CATALOG, severity, id, purpose);
  }

  Rule(Stage stage, Severity severity, String id, String purpose) {
    this.stage = stage;
    this.severity = severity;
    this.id = id;
    this.purpose = purpose;
  }

  public Stage stage() {
    return stage;
  }

  public Severity severity() {
    return severity;
  }

  /** The stable name, as messages show it in brackets. */
  public String id() {
    return id;
  }

  /** What the rule asks for, in one sentence. */
  public String purpose() {
    return purpose;
  }
}
