package dev.codebook.tool.page;

import java.util.List;

/**
 * A vendor's page.
 *
 * @param name as the command line has it
 * @param title of the whole page; may be empty
 * @param tables in the order of the page; at least one
 * @param remarks what a person should know about how it was read, in whole sentences
 */
public record Page(String name, String title, List<PageTable> tables, List<String> remarks) {

  public Page {
    tables = List.copyOf(tables);
    remarks = List.copyOf(remarks);
  }
}
