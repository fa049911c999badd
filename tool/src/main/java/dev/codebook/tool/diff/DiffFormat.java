package dev.codebook.tool.diff;

/** The forms of a report about differences. */
public enum DiffFormat {
  /** For people: a line for each difference, by sets. */
  TEXT {
    @Override
    public String text(DiffReport report) {
      return DiffText.of(report);
    }
  },
  /** For the description of a pull request: a table for each set. */
  MARKDOWN {
    @Override
    public String text(DiffReport report) {
      return DiffMarkdown.of(report);
    }
  },
  /** One JSON object, for programs. */
  JSON {
    @Override
    public String text(DiffReport report) {
      return DiffJson.of(report);
    }
  };

  /** The report as text that ends with a line end. */
  public abstract String text(DiffReport report);
}
