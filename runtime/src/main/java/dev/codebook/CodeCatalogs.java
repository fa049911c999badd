package dev.codebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Contains the catalogs of a package that names more than one. The compiler adds it; nobody needs
 * to write it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface CodeCatalogs {

  /** The catalogs in the order in which the package names them. */
  CodeCatalog[] value();
}
