/**
 * Pages of catalogs for people who do not read YAML. {@link dev.codebook.tool.site.Site} makes
 * views of the checked catalogs, and templates make the text of them.
 */
package dev.codebook.tool.site;
