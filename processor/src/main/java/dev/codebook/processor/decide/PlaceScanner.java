package dev.codebook.processor.decide;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Looks for places that do not decide about everything, in the order of the source. */
abstract class PlaceScanner extends TreePathScanner<Void, Void> {

  private final Trees trees;
  private final List<Place> found = new ArrayList<>();

  PlaceScanner(Trees trees) {
    this.trees = trees;
  }

  /** The places that have been found. */
  final List<Place> found() {
    return List.copyOf(found);
  }

  /** Looks into one top-level type of a source file. */
  final void scanType(CompilationUnitTree unit, TypeElement type) {
    TreePath file = new TreePath(unit);
    for (Tree each : unit.getTypeDecls()) {
      TreePath place = new TreePath(file, each);
      if (type.equals(trees.getElement(place))) {
        scan(place, null);
      }
    }
  }

  /** Adds a place. */
  final void add(TreePath path, String message) {
    found.add(new Place(path, message));
  }

  /** Adds the place that is being looked at, if something is missing there. */
  final void add(List<String> missing) {
    if (!missing.isEmpty()) {
      found.add(Place.undecided(getCurrentPath(), missing));
    }
  }
}
