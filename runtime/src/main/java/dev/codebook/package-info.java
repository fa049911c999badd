/**
 * The annotation that users write, the one that generated types have, and what serves the types of
 * all catalogs.
 *
 * <ul>
 *   <li>{@link dev.codebook.CodeCatalog} names a catalog on a package, which then gets its types.
 *   <li>{@link dev.codebook.GeneratedFrom} is on every type that was generated from one.
 *   <li>{@link dev.codebook.KeyFormat} writes codes as bytes, for what stores or sends them.
 * </ul>
 *
 * <h2>Versions</h2>
 *
 * <p>A runtime serves the code of every earlier processor of its major version: jars with generated
 * types need not be built again when the runtime is updated, and several of them, built by
 * different processors, work with the newest runtime that one of them asks for. The other way round
 * there is no such promise. A processor that is newer than the runtime on the class path, and
 * generates code that this runtime cannot serve, reports that as an error instead of generating.
 */
package dev.codebook;
