package dev.codebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a catalog of codes. While the annotated package is compiled, the Codebook processor
 * generates an enum and its open type in it for each set of the catalog.
 *
 * <pre>{@code
 * @CodeCatalog("codes.yaml")
 * package com.example.sms;
 * }</pre>
 *
 * <p>A package may name several catalogs by repeating the annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(CodeCatalogs.class)
public @interface CodeCatalog {

  /**
   * The catalog's file name or path with {@code /} between its parts, such as {@code "codes.yaml"}
   * or {@code "vendor/codes.yaml"}. It is looked for beside the package's {@code
   * package-info.java}, in the module's resources, at the root of the module and at the root of the
   * repository. A path that starts with {@code classpath:} is looked for among the dependencies
   * instead. The compiler option {@code -Acodebook.dir=DIRECTORY} names another directory.
   */
  String value();
}
