package dev.codebook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.fuzz.Tree.Branch;
import dev.codebook.fuzz.Tree.Entry;
import dev.codebook.fuzz.Tree.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogs that others are put together from.
 *
 * @param files of each catalog, with what it imports
 * @param trees of the same, without what they import
 * @param entries all that are in them, however deep
 * @param byName the same, to be found by their names
 */
record GoodCatalogs(
    List<FuzzedFile> files,
    List<Branch> trees,
    List<Entry> entries,
    Map<String, List<Entry>> byName) {

  /** In bytes. Mistakes in larger ones are in small ones, too. */
  private static final int LARGEST = 8_000;

  static GoodCatalogs read(Path directory) {
    GoodCatalogs catalogs =
        new GoodCatalogs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    try (Stream<Path> seeds = Files.list(directory)) {
      for (Path seed : seeds.sorted().toList()) {
        catalogs.add(FuzzedFile.of(Files.readAllBytes(seed)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return catalogs;
  }

  private void add(FuzzedFile file) {
    if (file.content().length > LARGEST) {
      return;
    }
    TreeReader.read(new String(file.content(), UTF_8))
        .ifPresent(
            tree -> {
              files.add(file);
              trees.add(tree);
              addEntries(tree);
            });
  }

  private void addEntries(Tree tree) {
    if (tree instanceof Row row) {
      row.values().forEach(this::addEntries);
    } else if (tree instanceof Branch branch) {
      for (Entry entry : branch.entries()) {
        entries.add(entry);
        byName.computeIfAbsent(entry.name().text(), it -> new ArrayList<>()).add(entry);
        addEntries(entry.value());
      }
    }
  }
}
