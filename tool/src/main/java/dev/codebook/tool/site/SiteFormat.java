package dev.codebook.tool.site;

import java.util.Locale;
import java.util.function.Supplier;

/** What the files of a site are written in. */
public enum SiteFormat {
  /** Pages that need nothing but a browser. */
  HTML(".html", Templates::html),
  /** Tables for a repository or a wiki. */
  MARKDOWN(".md", Templates::markdown);

  private final String extension;
  private final Supplier<Templates> templates;

  SiteFormat(String extension, Supplier<Templates> templates) {
    this.extension = extension;
    this.templates = templates;
  }

  /** The end of the names of its files. */
  public String extension() {
    return extension;
  }

  /** The format as a command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  Templates templates() {
    return templates.get();
  }
}
