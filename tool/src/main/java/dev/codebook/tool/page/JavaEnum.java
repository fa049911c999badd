package dev.codebook.tool.page;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** An enum of Java as a table: its constants, their arguments, and their documentation. */
final class JavaEnum {

  private final TreePath path;
  private final DocTrees docs;
  private final String source;

  private JavaEnum(TreePath path, DocTrees docs, String source) {
    this.path = path;
    this.docs = docs;
    this.source = source;
  }

  static PageTable table(TreePath path, DocTrees docs, String source) {
    return new JavaEnum(path, docs, source).table();
  }

  private PageTable table() {
    ClassTree type = (ClassTree) path.getLeaf();
    List<VariableTree> constants = constants(type);
    int arguments = constants.stream().mapToInt(it -> arguments(it).size()).max().orElse(0);
    List<String> columns = new ArrayList<>();
    List<String> parameters = parameters(type, arguments);
    columns.add("constant");
    columns.addAll(parameters);
    columns.add(parameters.contains("description") ? "comment" : "description");
    columns.add("deprecated");
    List<PageRow> rows = new ArrayList<>();
    for (VariableTree constant : constants) {
      rows.add(row(constant, arguments));
    }
    return new PageTable(List.of(type.getSimpleName().toString()), columns, rows);
  }

  private PageRow row(VariableTree constant, int arguments) {
    List<String> cells = new ArrayList<>(List.of(constant.getName().toString()));
    List<? extends ExpressionTree> given = arguments(constant);
    for (int i = 0; i < arguments; i++) {
      cells.add(i < given.size() ? value(given.get(i)) : "");
    }
    DocCommentTree comment = docs.getDocCommentTree(new TreePath(path, constant));
    cells.add(comment == null ? "" : plain(comment));
    cells.add(isDeprecated(constant, comment) ? "true" : "");
    long start = docs.getSourcePositions().getStartPosition(path.getCompilationUnit(), constant);
    long line = path.getCompilationUnit().getLineMap().getLineNumber(start);
    return new PageRow("line " + line, cells);
  }

  /**
   * javac keeps a constant as a field that a call of the constructor makes; nothing else can call
   * it.
   */
  private static List<VariableTree> constants(ClassTree type) {
    List<VariableTree> constants = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree variable
          && variable.getInitializer() instanceof NewClassTree made
          && made.getIdentifier().toString().equals(type.getSimpleName().toString())) {
        constants.add(variable);
      }
    }
    return constants;
  }

  private static List<? extends ExpressionTree> arguments(VariableTree constant) {
    return ((NewClassTree) constant.getInitializer()).getArguments();
  }

  /** The names of the constructor's parameters. */
  private static List<String> parameters(ClassTree type, int count) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getReturnType() == null
          && method.getParameters().size() == count) {
        return method.getParameters().stream().map(it -> it.getName().toString()).toList();
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add("argument" + (i + 1));
    }
    return names;
  }

  private String value(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      boolean text =
          literal.getValue() instanceof String || literal.getValue() instanceof Character;
      return text
          ? CellText.tidy(String.valueOf(literal.getValue()))
          : literal.getValue() == null ? "" : number(literal);
    }
    if (expression instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    boolean negative =
        expression instanceof UnaryTree it && it.getExpression() instanceof LiteralTree;
    return negative ? expression.toString().replace(" ", "") : CellText.tidy(expression.toString());
  }

  /** A number as the source has it, which may be hexadecimal. */
  private String number(LiteralTree literal) {
    if (!(literal.getValue() instanceof Number)) {
      return String.valueOf(literal.getValue());
    }
    long start = docs.getSourcePositions().getStartPosition(path.getCompilationUnit(), literal);
    long end = docs.getSourcePositions().getEndPosition(path.getCompilationUnit(), literal);
    String written = source.substring((int) start, (int) end).replace("_", "");
    boolean isLong = written.endsWith("L") || written.endsWith("l");
    return isLong ? written.substring(0, written.length() - 1) : written;
  }

  private static String plain(DocCommentTree comment) {
    StringBuilder html = new StringBuilder();
    comment.getFullBody().forEach(it -> html.append(html(it)));
    return HtmlText.of(Jsoup.parse(html.toString()).body());
  }

  private static String html(DocTree tree) {
    if (tree instanceof LinkTree link) {
      StringBuilder label = new StringBuilder();
      link.getLabel().forEach(it -> label.append(html(it)));
      String signature = link.getReference().getSignature();
      return label.isEmpty() ? signature.replace("#", "") : label.toString();
    }
    return tree instanceof com.sun.source.doctree.LiteralTree literal
        ? Entities.escape(literal.getBody().getBody())
        : tree.toString();
  }

  private static boolean isDeprecated(VariableTree constant, DocCommentTree comment) {
    boolean told =
        comment != null
            && comment.getBlockTags().stream().anyMatch(it -> it instanceof DeprecatedTree);
    return told
        || constant.getModifiers().getAnnotations().stream().anyMatch(JavaEnum::isDeprecated);
  }

  private static boolean isDeprecated(AnnotationTree annotation) {
    String type = annotation.getAnnotationType().toString();
    return type.equals("Deprecated") || type.equals("java.lang.Deprecated");
  }
}
