package dev.codebook.tool.site;

/**
 * A file of a site.
 *
 * @param name of the file, which has no directory
 */
public record SiteFile(String name, String text) {}
