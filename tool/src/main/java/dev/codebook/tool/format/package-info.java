/**
 * The layout of catalogs: {@link dev.codebook.tool.format.CatalogFormat} takes a text apart into
 * pieces, and puts the same pieces together with other spaces and line ends between them.
 */
package dev.codebook.tool.format;
