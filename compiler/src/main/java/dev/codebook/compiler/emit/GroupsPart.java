package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Group;
import java.util.ArrayList;
import java.util.List;

/** The groups of a set, as a nested enum. */
final class GroupsPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    List<Group> groups = types.set().groups();
    if (groups.isEmpty()) {
      return;
    }
    out.member()
        .javadoc("Subsets of the codes that the catalog gives a name.")
        .open(types.publicly() + "enum Group");
    for (int i = 0; i < groups.size(); i++) {
      String end = i + 1 < groups.size() ? "," : ";";
      writeConstant(out, types, groups.get(i), end);
    }
    writeMembers(out, types);
    out.close();
  }

  private static void writeConstant(JavaSource out, SetTypes types, Group group, String end) {
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaLiteral.string(group.title()));
    arguments.add(JavaLiteral.string(group.description().orElse("")));
    for (String code : group.codes()) {
      arguments.add(types.constant(types.set().name(), code));
    }
    out.member()
        .javadoc(NestedText.javadoc(JavadocText.escape(group.title()) + ".", group.description()))
        .listing(group.constant(), arguments, end);
  }

  private static void writeMembers(JavaSource out, SetTypes types) {
    Names names = types.names();
    String codes = names.util("Set") + "<" + types.closed() + "> codes";
    NestedText.writeFields(out);
    out.line("private final " + codes + ";");
    List<String> parameters = new ArrayList<>(NestedText.PARAMETERS);
    parameters.add(types.closed() + "... codes");
    out.member().open("Group", parameters);
    NestedText.writeAssignments(out);
    out.line("this.codes = " + collected(types) + ";").close();
    NestedText.writeAccessors(out, "group");
    out.member()
        .javadoc("The codes in this group, in the order of the catalog; cannot be changed.")
        .open("public " + codes + "()")
        .line("return " + FieldShape.unmodifiable(names, "codes") + ";")
        .close();
    out.member()
        .javadoc("Whether the code is in this group.")
        .open("public boolean contains(" + types.closed() + " code)")
        .line("return codes.contains(code);")
        .close();
  }

  private static String collected(SetTypes types) {
    Names names = types.names();
    return types.set().isSplit()
        ? FieldShape.linked(names, "codes")
        : names.util("EnumSet") + ".copyOf(" + names.util("List") + ".of(codes))";
  }
}
