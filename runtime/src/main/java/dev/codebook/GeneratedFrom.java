package dev.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every generated type with the catalog that it was generated from, and with the content of
 * that catalog. Coverage tools that skip types with an annotation named {@code Generated…} skip
 * these too.
 */
// Not @Documented: otherwise it would be part of the API of a user's module, and javac would want
// that module to require Codebook's transitively.
// RUNTIME: GeneratedTypes.assertFresh in codebook-testing, which users call in a test, reads it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GeneratedFrom {

  /** The catalog as the package's {@link CodeCatalog} names it. */
  String catalog();

  /**
   * The SHA-256 of the catalog and of all that it imports, in hexadecimal, with line ends
   * normalised, so that a check-out with {@code \r\n} has the same fingerprint.
   */
  String fingerprint();
}
