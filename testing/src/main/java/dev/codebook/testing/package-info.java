/**
 * For users' tests: whether generated types are up to date with their catalog, in builds that may
 * not detect by themselves that a catalog has changed. A type and the path of a catalog come in; an
 * {@link AssertionError} goes out if they differ. Knows how catalogs are read, and nothing of the
 * processor.
 */
package dev.codebook.testing;
