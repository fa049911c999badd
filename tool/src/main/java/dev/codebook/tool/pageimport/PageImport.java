package dev.codebook.tool.pageimport;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.tool.guess.JoinedTables;
import dev.codebook.tool.guess.PageDraft;
import dev.codebook.tool.guess.TableList;
import dev.codebook.tool.guess.TableReport;
import dev.codebook.tool.page.Page;
import dev.codebook.tool.page.PageReader;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import dev.codebook.tool.write.CatalogText;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog made from a page.
 *
 * @param text of the catalog
 * @param tables what became of each table of the page
 * @param remarks what a person should know about how the page was read, in whole sentences
 * @param findings what is wrong with the catalog: nothing, unless Codebook has a bug
 */
public record PageImport(
    String text, List<TableReport> tables, List<String> remarks, List<Finding> findings) {

  /**
   * Makes a catalog from a page.
   *
   * @param page the path of a file, or {@code -} for the standard input
   * @throws Unusable if it has no table that can become a set; the message says what to do
   */
  public static PageImport of(Session session, String page, PageOptions options) {
    Page read = read(session, page, options);
    PageDraft draft = PageDraft.of(read, options.tables(), options.setNames(), options.choices());
    String text = CatalogText.of(draft.draft(), page.equals("-") ? "" : page);
    CheckedCatalog checked =
        CatalogCompiler.check(new MemoryFile("the new catalog", text), "codes.yaml");
    List<Finding> findings = checked.isClean() ? List.of() : checked.findings();
    List<String> remarks = new ArrayList<>(read.remarks());
    JoinedTables.advice(read, draft.tables()).ifPresent(remarks::add);
    return new PageImport(text, draft.tables(), remarks, findings);
  }

  /** The tables of a page, a line each. */
  public static String list(Session session, String page, PageOptions options) {
    return TableList.of(read(session, page, options));
  }

  /**
   * Reads a page.
   *
   * @param page the path of a file, or {@code -} for the standard input
   * @throws Unusable if it has no table
   */
  public static Page read(Session session, String page, PageOptions options) {
    String name = page.equals("-") ? "the standard input" : page;
    Page read =
        PageReader.read(name, PageBytes.of(session, page), options.format(), options.charset());
    return options.join() ? JoinedTables.of(read, options.tables()) : read;
  }
}
