package dev.codebook.processor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One compilation names every place that does not decide about all codes. */
class DecisionReportTest {

  private static final Pattern PLACE =
      Pattern.compile("([A-Za-z]+\\.java:\\d+): error: (undecided: .*)");

  private static final String CODES =
      """
      sets:
        Status:
          key: text
          codes: { Queued: , Delivered: , Cancelled: }
        Code:
          keys: { rest: int, smpp: int }
          wire: rest
          fields:
            blame: [Sender, Network]
          decideBy: blame
          codes:
            Unroutable: { rest: 402, smpp: 0x402, blame: Network }
            Expired: { rest: 406, smpp: 0x406, blame: Network }
            Exceeded rate: { rest: 413, smpp: 0x413, blame: Sender }
        Kind:
          key: int
          fields: { way: [Far, Near, Here, There] }
          decideBy: [way]
          codes: { Any: { key: 1, way: Here } }
        Single:
          key: int
          codes: { One: 1, Two: 2 }
        Split:
          key: int
          parts: { prefix: 1 }
          codes: { Alpha: 1, Beta: 2, Bravo: 3 }
      """;

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
    project.write("codes.yaml", CODES);
    project.annotate("src", "codes", "codes.yaml");
  }

  @Test
  void aClassThatImplementsAVisitor() {
    write(
        "Answers",
        "class Answers implements Code.Visitor<String> {",
        "  @Override public String visitUnroutable() { return \"\"; }",
        "}");
    assertThat(places())
        .containsExactly(
            "Answers.java:3 undecided: visitExpired (406 Expired),"
                + " visitExceededRate (413 Exceeded rate)");
  }

  @Test
  void aClassThatImplementsTheVisitorOfTheOpenType() {
    write("Answers", "class Answers implements AnyStatus.Visitor<String> {}");
    assertThat(places())
        .containsExactly(
            "Answers.java:3 undecided: visitQueued (Queued), visitDelivered (Delivered),"
                + " visitCancelled (Cancelled), visitUnrecognized");
  }

  @Test
  void aClassThatImplementsAVisitorByAField() {
    write(
        "Answers",
        "class Answers implements AnyCode.ByBlame<String> {",
        "  @Override public String onSender(Code code) { return \"\"; }",
        "  @Override public String visitExpired() { return \"\"; }",
        "}");
    assertThat(places())
        .singleElement(as(STRING))
        .contains("Answers.java:3 undecided: ", "onNetwork", "visitUnrecognized")
        .doesNotContain("visitUnroutable");
  }

  @Test
  void aMethodThatIsInheritedIsNotMissing() {
    write(
        "Answers",
        "abstract class Base implements Single.Visitor<String> {",
        "  @Override public String visitOne() { return \"\"; }",
        "}",
        "interface More extends Single.Visitor<String> {",
        "  @Override default String visitTwo() { return \"\"; }",
        "}",
        "class Answers extends Base {}",
        "class Complete extends Base implements More {}",
        "enum Constant implements More { A; }",
        "enum Bodies implements More {",
        "  A { @Override public String visitOne() { return \"\"; } },",
        "  B { @Override public String visitTwo() { return \"\"; } };",
        "}");
    assertThat(places())
        .containsExactly(
            "Answers.java:9 undecided: visitTwo (2 Two)",
            "Answers.java:11 undecided: visitOne (1 One)",
            "Answers.java:14 undecided: visitOne (1 One)");
  }

  @Test
  void anAnonymousClass() {
    write(
        "Client",
        "class Client {",
        "  String answer(Code code) {",
        "    return code.accept(",
        "        new Code.Visitor<String>() {",
        "          @Override public String visitUnroutable() { return \"\"; }",
        "          @Override public String visitExpired() { return \"\"; }",
        "        });",
        "  }",
        "}");
    assertThat(places())
        .containsExactly("Client.java:6 undecided: visitExceededRate (413 Exceeded rate)");
  }

  @Test
  void aSwitchExpression() {
    write(
        "Client",
        "class Client {",
        "  String old(Status status) {",
        "    return switch (status) { case QUEUED: yield \"\"; };",
        "  }",
        "  String arrow(Code.Blame blame) {",
        "    return switch (blame) { case SENDER -> \"\"; };",
        "  }",
        "  String withDefault(Code.Blame blame) {",
        "    return switch (blame) { case SENDER -> \"\"; default -> \"\"; };",
        "  }",
        "}");
    assertThat(places())
        .containsExactly(
            "Client.java:5 undecided: Status.DELIVERED, Status.CANCELLED",
            "Client.java:8 undecided: Code.Blame.NETWORK");
  }

  @Test
  void aSwitchInALambdaAndInAnotherSwitch() {
    write(
        "Client",
        "class Client {",
        "  String answer(AnyCode code, Status status) {",
        "    return code.fold(",
        "        known -> switch (known) {",
        "          case UNROUTABLE -> switch (status) { case QUEUED, DELIVERED -> \"\"; };",
        "          case EXPIRED -> \"\";",
        "        },",
        "        unrecognized -> \"\");",
        "  }",
        "}");
    assertThat(places())
        .containsExactly(
            "Client.java:6 undecided: Code.EXCEEDED_RATE",
            "Client.java:7 undecided: Status.CANCELLED");
  }

  @Test
  void anAnswerForEachPartOfALargeSet() {
    write(
        "Client",
        "class Client {",
        "  String part(SplitB code) {",
        "    return switch (code) { case BETA -> \"\"; };",
        "  }",
        "}",
        "class Answers implements Split.Visitor<String> {",
        "  @Override public String visitA(SplitA code) { return \"\"; }",
        "}",
        "class PartAnswers implements SplitB.Visitor<String> {",
        "  @Override public String visitBeta() { return \"\"; }",
        "}");
    assertThat(places())
        .containsExactly(
            "Client.java:5 undecided: SplitB.BRAVO",
            "Client.java:8 undecided: visitB",
            "Client.java:11 undecided: visitBravo (3 Bravo)");
  }

  /** javac stops to check a {@code switch} after an error in a class before it. */
  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    write("Answers", "class Answers implements Code.Visitor<String> {}");
    String first = "class First { int of(Status s) { return switch (s) { case QUEUED -> 1; }; } }";
    write("AFirst", first);
    write("ZLast", first.replace("First", "Last"));
    assertThat(places())
        .hasSize(3)
        .satisfiesExactly(
            it -> assertThat(it).startsWith("AFirst.java:3 undecided: Status.DELIVERED"),
            it -> assertThat(it).startsWith("Answers.java:3 undecided: visitUnroutable"),
            it -> assertThat(it).startsWith("ZLast.java:3 undecided: Status.DELIVERED"));
  }

  @Test
  void anErrorOfAnotherKindShowsThemAsWell() {
    write("AFirst", "class AFirst { int wrong = \"\"; String text = missing(); }");
    write("Last", "class Last { int of(Status s) { return switch (s) { case QUEUED -> 1; }; } }");
    assertThat(places())
        .containsExactly("Last.java:3 undecided: Status.DELIVERED, Status.CANCELLED");
  }

  @Test
  void typesOfADependency() {
    project.write("src/Empty.java", "class Empty {}");
    assertThat(compile().succeeded()).isTrue();
    project.write(
        "app/Client.java",
        """
        class Client implements codes.Single.Visitor<String> {
          int of(codes.Status s) { return switch (s) { case QUEUED, DELIVERED -> 1; }; }
        }
        """);
    Compiled compiled =
        project.compile(
            new CodebookProcessor(),
            "app",
            "-d",
            project.directory("app-classes").toString(),
            "-cp",
            project.path("target/classes").toString());
    assertThat(errors(compiled))
        .containsExactly(
            "Client.java:1 undecided: visitOne, visitTwo",
            "Client.java:2 undecided: Status.CANCELLED");
  }

  @Test
  void aSwitchOverAnOpenType() {
    assumeTrue(Runtime.version().feature() >= 21);
    write(
        "Client",
        "class Client {",
        "  String constants(AnyStatus status) {",
        "    return switch (status) {",
        "      case Status.QUEUED -> \"\";",
        "      case AnyStatus.Unrecognized(String key) when key.isEmpty() -> \"\";",
        "    };",
        "  }",
        "  String types(AnyCode code) {",
        "    return switch (code) {",
        "      case Code known -> \"\";",
        "      case AnyCode.Unrecognized.Rest(var rest) -> \"\";",
        "    };",
        "  }",
        "  void statement(AnyStatus status) {",
        "    switch (status) { case Status known -> {} }",
        "  }",
        "  void withNull(Status status) {",
        "    switch (status) { case null -> {} case QUEUED, DELIVERED -> {} }",
        "  }",
        "  String withDefault(AnyStatus status) {",
        "    return switch (status) { case Status.QUEUED -> \"\"; case null, default -> \"\"; };",
        "  }",
        "  String parts(AnySplit code) {",
        "    return switch (code) { case SplitA a -> \"\"; case SplitB.BETA -> \"\"; };",
        "  }",
        "  int supertypes(AnyStatus status) {",
        "    return switch (status) { case dev.codebook.ReceivedCode code -> 1; };",
        "  }",
        "  int object(Status status) {",
        "    return switch (status) { case QUEUED -> 1; case Object other -> 2; };",
        "  }",
        "  int generic(AnyStatus status) {",
        "    return switch (status) { case Enum<?> known -> 1; case AnyStatus.Unrecognized u -> 2; };",
        "  }",
        "  <T extends Status> int variable(T status) {",
        "    return switch (status) { case QUEUED, DELIVERED, CANCELLED -> 1; };",
        "  }",
        "  String all(Split code) {",
        "    return switch (code) { case Split any -> \"\"; };",
        "  }",
        "  int wrong = \"\";",
        "}");
    assertThat(places())
        .containsExactly(
            "Client.java:5 undecided: Status.DELIVERED, Status.CANCELLED, AnyStatus.Unrecognized",
            "Client.java:11 undecided: AnyCode.Unrecognized.Smpp",
            "Client.java:17 undecided: AnyStatus.Unrecognized",
            "Client.java:20 undecided: Status.CANCELLED",
            "Client.java:26 undecided: SplitB.BRAVO, AnySplit.Unrecognized");
  }

  /** A visitor of one method is a lambda, until there is another code. */
  @Test
  void aLambda() {
    write(
        "Client",
        "class Client {",
        "  Single.Visitor<String> field = () -> \"\";",
        "  String method() { return \"\"; }",
        "  Single.Visitor<String> reference() { return this::method; }",
        "  String argument(Single code) {",
        "    return code.accept(() -> \"\");",
        "  }",
        "  void other(Runnable runnable) { other(() -> {}); }",
        "}");
    assertThat(places())
        .containsExactly(
            "Client.java:4 undecided: visitOne (1 One), visitTwo (2 Two)",
            "Client.java:6 undecided: visitOne (1 One), visitTwo (2 Two)",
            "Client.java:8 undecided: visitOne (1 One), visitTwo (2 Two)");
  }

  /** Each step has only the method for the next value. */
  @Test
  void aDecisionByAField() {
    write(
        "Client",
        "class Client {",
        "  String inTheMiddle(Kind kind) {",
        "    return kind.byWay().onFar(k -> \"\").onThere(k -> \"\");",
        "  }",
        "  String first(Kind kind) {",
        "    return kind.byWay().onNear(k -> \"\").onThere(k -> \"\");",
        "  }",
        "  String atTheEnd(Kind kind) {",
        "    return kind.byWay().onFar(k -> \"\").onNear(k -> \"\");",
        "  }",
        "  String complete(Kind kind) {",
        "    return kind.byWay().onFar(k -> \"\").onNear(k -> \"\").onHere(k -> \"\").onThere(k -> \"\");",
        "  }",
        "  Object step(Kind kind) {",
        "    var step = kind.byWay().onFar(k -> \"\");",
        "    return step.hashCode() + kind.byWay().toString();",
        "  }",
        "}",
        "class Answers implements Kind.ByWay<String> {}");
    assertThat(places())
        .containsExactly(
            "Client.java:5 undecided: onNear, onHere",
            "Client.java:8 undecided: onFar, onHere",
            "Client.java:11 undecided: onHere, onThere",
            "Client.java:21 undecided: onFar, onNear, onHere, onThere");
  }

  /** javac accepts them, and they do nothing for a new code. */
  @Test
  void statementsIfAnOptionAsksForIt() {
    write(
        "Client",
        "class Client {",
        "  void old(Status status) {",
        "    switch (status) { case QUEUED: break; }",
        "    switch (status) { case QUEUED, DELIVERED, CANCELLED -> {} }",
        "    switch (status) { case QUEUED -> {} default -> {} }",
        "    switch (status) { case QUEUED: break; default: }",
        "    Runnable later = () -> { switch (status) { case QUEUED, DELIVERED -> {} } };",
        "  }",
        "}");
    String rest = ". Decide, or add a 'default' to ignore the rest.";
    assertThat(compile()).isEqualTo(new Compiled(true, ""));
    assertThat(places("-Acodebook.statements=error"))
        .containsExactly(
            "Client.java:5 undecided: Status.DELIVERED, Status.CANCELLED" + rest,
            "Client.java:9 undecided: Status.CANCELLED" + rest);
    Compiled warned = compile("-Acodebook.statements=warn");
    assertThat(warned.succeeded()).isTrue();
    assertThat(warned.output())
        .contains("Client.java:5: warning: undecided: Status.DELIVERED, Status.CANCELLED" + rest)
        .contains("Client.java:9: warning: undecided: Status.CANCELLED" + rest)
        .endsWith("\n2 warnings\n");
  }

  @Test
  void statementsOfTheSetsThatAnOptionNames() {
    write(
        "Client",
        "class Client {",
        "  void old(Status status) {",
        "    switch (status) { case QUEUED: break; }",
        "  }",
        "}");
    String here = "Client.java:5 undecided: Status.DELIVERED, Status.CANCELLED";
    String rest = ". Decide, or add a 'default' to ignore the rest.";
    assertThat(places("-Acodebook.statements=Status:error")).containsExactly(here + rest);
    assertThat(places("-Acodebook.statements=warn,Status:error")).containsExactly(here + rest);
    assertThat(compile("-Acodebook.statements=error,Status:allow"))
        .isEqualTo(new Compiled(true, ""));
    assertThat(compile("-Acodebook.statements=Other:error")).isEqualTo(new Compiled(true, ""));
  }

  /** A {@code switch} without a default over types of others is javac's alone. */
  @Test
  void otherTypesAreNotReported() {
    write(
        "Client",
        "class Client implements Runnable {",
        "  int of(Thread.State s) { return switch (s) { case NEW -> 1; }; }",
        "}");
    assertThat(places()).isEmpty();
  }

  @Test
  void aManyFoldGapIsCutOff() {
    StringBuilder codes = new StringBuilder("sets: { Big: { key: int, codes: {");
    for (int i = 0; i < 150; i++) {
      codes.append(" C").append(i).append(": ").append(i).append(',');
    }
    project.write("codes.yaml", codes + "} } }");
    write("Answers", "class Answers implements Big.Visitor<String> {}");
    assertThat(places())
        .singleElement()
        .satisfies(it -> assertThat(it).endsWith(", visitC99 (99 C99), and 50 more"));
  }

  @Test
  void nothingIsPrintedIfNothingIsMissing() {
    write(
        "Client",
        "class Client {",
        "  int of(Status s) { return switch (s) { case QUEUED, DELIVERED, CANCELLED -> 1; }; }",
        "}");
    assertThat(compile()).isEqualTo(new Compiled(true, ""));
  }

  private void write(String name, String... lines) {
    project.write("src/" + name + ".java", "import codes.*;\n\n" + String.join("\n", lines) + "\n");
  }

  private List<String> places(String... options) {
    return errors(compile(options));
  }

  private Compiled compile(String... options) {
    return project.compile(new CodebookProcessor(), "src", options);
  }

  private static List<String> errors(Compiled compiled) {
    assertThat(compiled.succeeded()).isFalse();
    List<String> errors = new ArrayList<>();
    Matcher matcher = PLACE.matcher(compiled.output());
    while (matcher.find()) {
      errors.add(matcher.group(1) + " " + matcher.group(2));
    }
    return errors;
  }
}
