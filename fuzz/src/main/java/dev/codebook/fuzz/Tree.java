package dev.codebook.fuzz;

import java.util.ArrayList;
import java.util.List;

/** A piece of YAML that can be taken apart and put together. */
sealed interface Tree {

  /** A copy that shares nothing with this one. */
  Tree copy();

  /**
   * A text.
   *
   * @param plain whether it is written without quotes
   */
  record Leaf(String text, boolean plain) implements Tree {

    @Override
    public Leaf copy() {
      return this;
    }
  }

  record Row(List<Tree> values) implements Tree {

    @Override
    public Row copy() {
      List<Tree> copies = new ArrayList<>();
      values.forEach(it -> copies.add(it.copy()));
      return new Row(copies);
    }
  }

  record Branch(List<Entry> entries) implements Tree {

    @Override
    public Branch copy() {
      List<Entry> copies = new ArrayList<>();
      entries.forEach(it -> copies.add(it.copy()));
      return new Branch(copies);
    }
  }

  record Entry(Leaf name, Tree value) {

    Entry copy() {
      return new Entry(name, value.copy());
    }
  }
}
