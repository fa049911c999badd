package dev.codebook.tool.site;

import java.util.List;

/**
 * A page of a catalog. In this record and those that it holds, a text that is missing is empty.
 *
 * @param file the page's name
 * @param index the name of the page that lists all catalogs; empty if there is none
 * @param source what the catalog says about where its facts are from
 * @param address the same, if it is a web address
 * @param sets the catalog's own, then those of files that it imports
 * @param codes how many there are in all sets
 */
record PageView(
    String file,
    String index,
    String title,
    String source,
    String address,
    List<SetView> sets,
    int codes) {}
