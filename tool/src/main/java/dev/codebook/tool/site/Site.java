package dev.codebook.tool.site;

import dev.codebook.compiler.model.Catalog;
import java.util.ArrayList;
import java.util.List;

/** Makes a page of each catalog, and one that lists them. */
public final class Site {

  private Site() {}

  /**
   * The files of a site: {@code index}, and a page for each catalog, which has the name of the
   * catalog's file.
   *
   * @throws dev.codebook.tool.session.Unusable if two of them would have the same name
   */
  public static List<SiteFile> of(List<Catalog> catalogs, SiteFormat format) {
    Pages pages = Pages.of(catalogs, format);
    Templates templates = format.templates();
    List<PageView> views = new ArrayList<>();
    for (Catalog catalog : catalogs) {
      views.add(PageMaker.page(catalog, pages));
    }
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(pages.index(), templates.index(views)));
    for (PageView view : views) {
      files.add(new SiteFile(view.file(), templates.page(view)));
    }
    return List.copyOf(files);
  }

  /** The page of one catalog, which is part of no site. */
  public static String page(Catalog catalog, SiteFormat format) {
    return format.templates().page(PageMaker.page(catalog, Pages.alone(catalog)));
  }
}
