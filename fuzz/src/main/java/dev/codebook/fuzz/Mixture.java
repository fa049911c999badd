package dev.codebook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codebook.fuzz.Tree.Branch;
import dev.codebook.fuzz.Tree.Entry;
import dev.codebook.fuzz.Tree.Leaf;
import dev.codebook.fuzz.Tree.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A good catalog in which a few entries are others, of the same catalog or of another one. */
final class Mixture {

  private static final GoodCatalogs GOOD =
      GoodCatalogs.read(Path.of(System.getProperty("fuzz.directory", ""), "seeds", "catalogs"));

  private static final int MOST_CHANGES = 6;

  private static final List<String> TEXTS =
      List.of(
          "",
          "~",
          "0",
          "-1",
          "007",
          "0x80000000",
          "0xFFFFFFFFFFFFFFFF",
          "2147483648",
          "1..9",
          "..",
          "0x400..0x4FF",
          "a..b",
          "true",
          "no",
          "int",
          "long",
          "text",
          "text?",
          "boolean",
          "int & 0xFF00",
          "decimal",
          "date",
          "duration",
          "uri",
          "int[]",
          "1.50",
          "2026-02-30",
          "5m",
          "https://example.com/a?b=c",
          "class",
          "Object",
          "String",
          "Unrecognized",
          "dev",
          "java",
          "key",
          "of",
          "values",
          "name",
          "*/",
          "$L",
          "{@code",
          "a b",
          "é",
          "\uD83D\uDE00",
          "\u202E",
          "I\u0307",
          "_",
          "A_B",
          "a\nb",
          "\"",
          "\\",
          "{key}");

  private final FuzzedDataProvider choices;
  private final List<Branch> branches = new ArrayList<>();

  private Mixture(FuzzedDataProvider choices) {
    this.choices = choices;
  }

  static FuzzedFile of(FuzzedDataProvider choices) {
    int base = choices.consumeInt(0, GOOD.trees().size() - 1);
    Branch tree = GOOD.trees().get(base).copy();
    Mixture mixture = new Mixture(choices);
    int changes = choices.consumeInt(1, MOST_CHANGES);
    for (int i = 0; i < changes && choices.remainingBytes() > 0; i++) {
      mixture.branches.clear();
      mixture.find(tree);
      mixture.change();
    }
    Map<String, byte[]> files = new HashMap<>(GOOD.files().get(base).files());
    files.put(FuzzedFile.MAIN, TreeText.of(tree).getBytes(UTF_8));
    return new FuzzedFile(FuzzedFile.MAIN, files);
  }

  /** The places where something can change. */
  private void find(Tree tree) {
    if (tree instanceof Row row) {
      row.values().forEach(this::find);
    } else if (tree instanceof Branch branch && !branch.entries().isEmpty()) {
      branches.add(branch);
      branch.entries().forEach(it -> find(it.value()));
    }
  }

  private void change() {
    if (branches.isEmpty()) {
      return;
    }
    List<Entry> entries = pick(branches).entries();
    int place = choices.consumeInt(0, entries.size() - 1);
    Entry old = entries.get(place);
    switch (choices.consumeInt(0, 7)) {
      case 0 -> entries.remove(place);
      case 1 -> entries.add(place, pick(GOOD.entries()).copy());
      case 2 -> entries.set(place, pick(GOOD.entries()).copy());
      case 3 ->
          entries.set(
              place, pick(GOOD.byName().getOrDefault(old.name().text(), GOOD.entries())).copy());
      case 4 -> entries.set(place, new Entry(old.name(), pick(GOOD.entries()).value().copy()));
      case 5 -> entries.set(place, new Entry(text(), old.value()));
      case 6 -> entries.set(place, new Entry(old.name(), text()));
      default -> Collections.swap(entries, place, choices.consumeInt(0, entries.size() - 1));
    }
  }

  private Leaf text() {
    String text = choices.consumeBoolean() ? pick(TEXTS) : pick(GOOD.entries()).name().text();
    boolean plain = text.matches("[\\w .&?\\[\\]-]+");
    return new Leaf(text, plain && choices.consumeBoolean());
  }

  private <T> T pick(List<T> list) {
    return list.get(choices.consumeInt(0, list.size() - 1));
  }
}
