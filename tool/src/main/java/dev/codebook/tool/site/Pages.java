package dev.codebook.tool.site;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.tool.session.Unusable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which page a set is on.
 *
 * @param index the name of the page that lists the others; empty if there is none
 * @param byFingerprint the name of the page of each catalog
 */
record Pages(String index, Map<String, String> byFingerprint) {

  /** No other scheme, such as {@code javascript:}, becomes a link. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~:/?#!$&'()+,;=%@-]+");

  static Pages of(List<Catalog> catalogs, SiteFormat format) {
    String index = "index" + format.extension();
    Map<String, String> catalogsByPage = new HashMap<>();
    Map<String, String> byFingerprint = new HashMap<>();
    for (Catalog catalog : catalogs) {
      String page = stem(catalog) + format.extension();
      if (page.equals(index)) {
        throw new Unusable(
            "'%s' would have the page %s, which lists the catalogs. Give the catalog another name."
                .formatted(catalog.name(), page));
      }
      String other = catalogsByPage.put(page, catalog.name());
      if (other != null) {
        throw new Unusable(
            "'%s' and '%s' would both have the page %s. Make a site of each."
                .formatted(other, catalog.name(), page));
      }
      byFingerprint.put(catalog.fingerprint(), page);
    }
    return new Pages(index, byFingerprint);
  }

  /** A single page, with all sets of its catalog. */
  static Pages alone(Catalog catalog) {
    return new Pages("", Map.of(catalog.fingerprint(), ""));
  }

  /** The file's name without its extension; of it, only what an address may have. */
  private static String stem(Catalog catalog) {
    String file = catalog.name().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.ya?ml$", "");
    return file.replaceAll("[^A-Za-z0-9_.-]+", "-");
  }

  /** The address that a text is, for a link; empty if it is none that is harmless. */
  static String address(String text) {
    return ADDRESS.matcher(text).matches() ? text : "";
  }

  String page(Catalog catalog) {
    return byFingerprint.getOrDefault(catalog.fingerprint(), "");
  }

  /**
   * Whether a set is on a catalog's page: its own are, and those that have no page of their own.
   */
  boolean isOn(Catalog catalog, CodeSet set) {
    String fingerprint = set.origin().fingerprint();
    return fingerprint.equals(catalog.fingerprint()) || !byFingerprint.containsKey(fingerprint);
  }

  /** The address of a set, seen from a catalog's page. */
  String address(Catalog from, CodeSet set) {
    String page = isOn(from, set) ? "" : byFingerprint.get(set.origin().fingerprint());
    return page + "#" + set.name();
  }
}
