package dev.codebook.tool.explain;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.tool.session.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of a catalog's sets, or some of them. */
public final class KeyPlaces {

  private KeyPlaces() {}

  /** All keys of all sets; the parts of a key are one. */
  public static List<KeyPlace> of(Catalog catalog) {
    List<KeyPlace> places = new ArrayList<>();
    for (CodeSet set : catalog.sets()) {
      if (set.hasParts()) {
        places.add(new KeyPlace(set, IntStream.range(0, set.keys().size()).boxed().toList()));
        continue;
      }
      for (int i = 0; i < set.keys().size(); i++) {
        places.add(new KeyPlace(set, List.of(i)));
      }
    }
    return places;
  }

  /**
   * The keys of one set, or one of them.
   *
   * @param wanted {@code DeliveryCode} or {@code DeliveryCode.rest}
   * @throws Unusable if the catalog does not have it
   */
  public static List<KeyPlace> of(Catalog catalog, String wanted) {
    List<KeyPlace> places =
        of(catalog).stream()
            .filter(it -> it.set().name().equals(wanted) || it.shown().equals(wanted))
            .toList();
    if (places.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (KeyPlace place : of(catalog)) {
        names.add(place.set().name());
        names.add(place.shown());
      }
      List<String> distinct = names.stream().distinct().toList();
      throw new Unusable(
          "The catalog has no set "
              + Printable.quote(wanted)
              + DidYouMean.among(distinct, wanted)
                  .map(it -> "." + DidYouMean.question(it))
                  .orElse(". It has " + String.join(", ", distinct) + "."));
    }
    return places;
  }
}
