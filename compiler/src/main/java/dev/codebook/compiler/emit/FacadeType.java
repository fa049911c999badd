package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The closed type of a split set: the sealed interface over the enums of its sections. */
final class FacadeType implements Part {

  private static final List<Part> PARTS =
      List.of(
          new FacadeType(),
          new LookupsPart(),
          new SectionVisitorPart(),
          new VocabulariesPart(),
          new RangesPart(),
          new GroupsPart());

  private FacadeType() {}

  static JavaSource written(SetTypes types) {
    List<String> sections = new ArrayList<>();
    for (Section section : types.set().sections()) {
      sections.add(types.section(section));
    }
    JavaSource out =
        TopLevel.open(
            types,
            SetText.facade(types.set()),
            References.fromGroupsToDeprecated(types),
            "public sealed interface "
                + (types.closed() + " extends " + types.open())
                + (" permits " + String.join(", ", sections)));
    return TopLevel.close(out, PARTS, Layout.ofSplit(types));
  }

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    out.member().javadoc("The name of the constant.").line("String name();");
    for (Column column : layout.columns()) {
      out.member().javadoc(column.meaning()).line(column.answered() + " " + column.name() + "();");
    }
    out.member()
        .javadoc("Calls the visitor's method for the section that this code is in.")
        .declaration("<R> R accept(" + types.closedVisitor() + "<R> visitor);");
    out.member()
        .javadoc("All codes, section by section; the list cannot be changed.")
        .open("static " + types.names().util("List") + "<" + types.closed() + "> values()")
        .line("return " + types.index() + ".ALL;")
        .close();
  }
}
