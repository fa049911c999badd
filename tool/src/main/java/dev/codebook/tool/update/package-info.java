/**
 * Brings the news of a page into a catalog: what {@code codebook import --update} does. The text of
 * the catalog is edited in place, so that all else in it stays as people have written it.
 */
package dev.codebook.tool.update;
