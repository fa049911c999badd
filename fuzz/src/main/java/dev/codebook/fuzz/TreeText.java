package dev.codebook.fuzz;

import dev.codebook.fuzz.Tree.Branch;
import dev.codebook.fuzz.Tree.Entry;
import dev.codebook.fuzz.Tree.Leaf;
import dev.codebook.fuzz.Tree.Row;

/** Writes trees as YAML. */
final class TreeText {

  private final StringBuilder out = new StringBuilder();

  private TreeText() {}

  static String of(Branch tree) {
    TreeText text = new TreeText();
    text.lines(tree, "");
    return text.out.toString();
  }

  private void lines(Branch branch, String indent) {
    for (Entry entry : branch.entries()) {
      out.append(indent);
      leaf(entry.name());
      out.append(':');
      if (entry.value() instanceof Branch value && !value.entries().isEmpty()) {
        out.append('\n');
        lines(value, indent + "  ");
      } else {
        out.append(' ');
        inLine(entry.value());
        out.append('\n');
      }
    }
  }

  private void inLine(Tree tree) {
    if (tree instanceof Leaf leaf) {
      leaf(leaf);
    } else if (tree instanceof Row row) {
      out.append('[');
      row.values().forEach(it -> separated(it));
      out.append(']');
    } else if (tree instanceof Branch branch) {
      out.append('{');
      for (Entry entry : branch.entries()) {
        leaf(entry.name());
        out.append(": ");
        separated(entry.value());
      }
      out.append('}');
    }
  }

  private void separated(Tree tree) {
    inLine(tree);
    out.append(", ");
  }

  private void leaf(Leaf leaf) {
    if (leaf.plain()) {
      out.append(leaf.text());
      return;
    }
    out.append('"');
    for (char c : leaf.text().toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
