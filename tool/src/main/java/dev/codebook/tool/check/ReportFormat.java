package dev.codebook.tool.check;

import dev.codebook.tool.session.Session;

/** The forms of a report. */
public enum ReportFormat {
  /** For people: each finding with its line, and a last line that counts them. */
  TEXT {
    @Override
    public void print(CheckReport report, Session session) {
      new TextReport(session).print(report);
    }
  },
  /** One JSON object, for programs. */
  JSON {
    @Override
    public void print(CheckReport report, Session session) {
      JsonReport.print(report, session.out());
    }
  },
  /** SARIF 2.1.0, which code hosts and editors show beside the lines. */
  SARIF {
    @Override
    public void print(CheckReport report, Session session) {
      SarifReport.print(report, session.out());
    }
  },
  /** Workflow commands, which GitHub Actions shows beside the lines of a change. */
  GITHUB {
    @Override
    public void print(CheckReport report, Session session) {
      GithubReport.print(report, session.out());
    }
  };

  /** Prints a report to the output of a session. */
  public abstract void print(CheckReport report, Session session);
}
