package dev.codebook.compiler.model;

import java.util.Set;

/**
 * What there is around the generated types.
 *
 * @param libraries those that the types serve
 * @param inNamedModule whether a module may export the types and not the runtime: javac then warns
 *     of those that name a type of the runtime
 */
public record Surroundings(Set<Integration> libraries, boolean inNamedModule) {

  /** No library and no module. */
  public static final Surroundings NONE = new Surroundings(Set.of(), false);
}
