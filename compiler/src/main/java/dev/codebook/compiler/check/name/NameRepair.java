package dev.codebook.compiler.check.name;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.JavaName;
import java.util.Locale;

/** Proposes names in place of those that cannot become Java names. */
public final class NameRepair {

  private NameRepair() {}

  /** A type's name, in quotes. */
  public static String type(String name) {
    return Printable.quote(typeName(name));
  }

  /** A type's name. */
  public static String typeName(String name) {
    String pascal = pascal(name);
    boolean usable = !pascal.isEmpty() && !Character.isDigit(pascal.charAt(0));
    return usable ? pascal : "Code" + pascal;
  }

  /** A member's name, in quotes. */
  public static String member(String name) {
    String pascal = pascal(name);
    boolean usable = !pascal.isEmpty() && !Character.isDigit(pascal.charAt(0));
    return Printable.quote(
        usable
            ? pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1)
            : "field" + pascal);
  }

  /** Another name for a member whose own is taken, in quotes. */
  public static String otherMember(String name) {
    return Printable.quote("vendor" + JavaName.capitalized(name));
  }

  private static String pascal(String name) {
    return JavaName.constant(name).map(it -> JavaName.pascal(it).replace("_", "")).orElse("");
  }
}
