package dev.codebook.compiler.read.written;

import java.util.List;

/** The names of the types of fields that need no set and no words. */
public final class TypeNames {

  public static final List<String> PLAIN =
      List.of("boolean", "int", "long", "decimal", "text", "date", "duration", "uri");

  /** The names in a sentence. */
  public static final String LISTED = String.join(", ", PLAIN);

  private TypeNames() {}
}
