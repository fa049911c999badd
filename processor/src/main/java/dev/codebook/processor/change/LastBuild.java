package dev.codebook.processor.change;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.GoneCodes;
import dev.codebook.processor.work.NamedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what has changed since the last build that succeeded. Only Maven's builds have a directory
 * for the record of it.
 */
public final class LastBuild implements Runnable {

  private final Host host;
  private final GoneCodes gone;

  /** The records that replace those of the last build, if this one succeeds. */
  private final Map<Path, Snapshot> records = new LinkedHashMap<>();

  /**
   * Compares with the last build.
   *
   * @param gone gets the codes that the last build had and this one has not
   */
  public LastBuild(Host host, GoneCodes gone) {
    this.host = host;
    this.gone = gone;
  }

  /**
   * Prints a note if the codes of a package have changed.
   *
   * @param catalogs all catalogs of the package, at least one
   */
  public void compare(List<CompiledCatalog> catalogs) {
    Optional<ClassDirectory> classes = host.output().ofMaven();
    if (classes.isPresent()) {
      NamedCatalog first = catalogs.get(0).catalog();
      try {
        compare(catalogs, classes.get().codesOf(first.packageName()));
      } catch (IOException | RuntimeException e) {
        // A record that cannot be read, or that somebody has edited, is replaced.
        host.reporter().ignored(e);
      }
    }
  }

  private void compare(List<CompiledCatalog> catalogs, Path record) throws IOException {
    String fingerprint = fingerprint(catalogs);
    Optional<Snapshot> last = Optional.empty();
    if (Files.isRegularFile(record)) {
      String text = Files.readString(record);
      if (Snapshot.isOf(fingerprint, text)) {
        return;
      }
      last = Snapshot.of(text);
    }
    Snapshot now = new Snapshot(fingerprint, CodeTables.of(sets(catalogs)));
    records.put(record, now);
    if (last.isPresent()) {
      Changes changes = Comparison.of(last.get(), now);
      if (!changes.areNone()) {
        host.reporter().note(changes.text(names(catalogs)));
        addGone(changes, catalogs);
      }
    }
  }

  /** Has the next build compare with this one, which has succeeded. */
  @Override
  public void run() {
    for (Map.Entry<Path, Snapshot> each : records.entrySet()) {
      try {
        Files.createDirectories(each.getKey().getParent());
        Files.writeString(each.getKey(), each.getValue().text());
      } catch (IOException e) {
        host.reporter().ignored(e);
      }
    }
  }

  private void addGone(Changes changes, List<CompiledCatalog> catalogs) {
    String packageName = catalogs.get(0).catalog().packageName();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    ReservedWords reserved = new ReservedWords(sets(catalogs));
    for (Changes.Gone each : changes.gone()) {
      String sentence = each.sentence(names(catalogs), reserved);
      gone.add(prefix + each.type(), each.constant(), sentence);
    }
  }

  private static List<CodeSet> sets(List<CompiledCatalog> catalogs) {
    List<CodeSet> sets = new ArrayList<>();
    for (CompiledCatalog catalog : catalogs) {
      sets.addAll(catalog.compilation().sets());
    }
    return sets;
  }

  private static String names(List<CompiledCatalog> catalogs) {
    Set<String> names = new LinkedHashSet<>();
    for (CompiledCatalog catalog : catalogs) {
      names.add(catalog.catalog().name().written());
    }
    return String.join(" and ", names);
  }

  private static String fingerprint(List<CompiledCatalog> catalogs) {
    StringBuilder fingerprint = new StringBuilder();
    for (CompiledCatalog catalog : catalogs) {
      fingerprint.append(catalog.compilation().fingerprint());
    }
    return fingerprint.toString();
  }
}
