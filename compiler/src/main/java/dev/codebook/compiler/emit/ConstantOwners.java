package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Section;
import java.util.HashMap;
import java.util.Map;

/** In which enum each constant of a split set stands. */
final class ConstantOwners {

  private final Map<String, Map<String, String>> enumsBySet = new HashMap<>();

  ConstantOwners(Catalog catalog) {
    for (CodeSet set : catalog.sets()) {
      Map<String, String> enums = new HashMap<>();
      enumsBySet.put(set.name(), enums);
      for (Section section : set.sections()) {
        for (Code code : section.codes()) {
          enums.put(code.constant(), set.enumName(section));
        }
      }
    }
  }

  /** The simple name of the enum. */
  String of(String set, String constant) {
    return enumsBySet.get(set).getOrDefault(constant, set);
  }
}
