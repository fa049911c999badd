package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note says what has changed in the catalogs since the last build that succeeded. */
class LastBuildTest {

  private static final String CODES =
      """
      sets:
        Status:
          key: text
          codes: { Queued: , Aborted: , Cancelled: }
        Code:
          keys: { smpp: int, rest: int }
          wire: rest
          fields:
            status: Status?
            blame: [Sender, Network]
            pause: duration = 3s
            hint: text?
            seenAs: Status[]
            fee: decimal = 0.10
            tries: int[]
            marks: text[]
          ranges:
            Network errors: { smpp: 0x400..0x4FF, pause: 5s }
          groups:
            Final: [Expired]
          codes:
            Unroutable: { rest: 402, smpp: 0x402, blame: Network, status: Aborted }
            Expired: { rest: 406, smpp: 0x406, blame: Network, hint: "a\\tb" }
            Canceled: { rest: 407, smpp: 0x407, blame: Sender, status: Aborted, seenAs: [Queued] }
        Answer:
          key: int & 0xFF00
          codes: { Yes: 0x100, No: 0x200 }
      """;

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("pom.xml", "<extension><artifactId>codebook-processor</artifactId></extension>");
    project.annotate("src", "codes", "codes.yaml");
    project.write("src/Client.java", "class Client { codes.Status status; }");
    project.write("codes.yaml", CODES);
    assertThat(compile()).isEqualTo(new Compiled(true, ""));
  }

  @Test
  void aNewCode() {
    assertThat(after("    codes: { Queued: ,", "    codes: { Queued: , Deleted: ,"))
        .isEqualTo(note("new: Status.DELETED"));
    assertThat(compile()).isEqualTo(new Compiled(true, ""));
  }

  @Test
  void aNewCodeHasTheKeyThatStandsForItOutside() {
    assertThat(
            after(
                "      Expired: {",
                "      Exceeded rate: { rest: 413, smpp: 0x413, blame: Sender }\n      Expired: {"))
        .isEqualTo(note("new: Code.EXCEEDED_RATE (413)"));
  }

  @Test
  void aNewSetAndWord() {
    assertThat(
            after(
                CODES,
                CODES.replace("Sender, Network]", "Sender, Network, Nobody]")
                    + "  Kind: { key: int, fields: { sort: [A, B] }, codes: { One: { key: 1, sort: A } } }\n"))
        .isEqualTo(note("new: Kind; Code.Blame.NOBODY"));
  }

  @Test
  void aRemovedCode() {
    assertThat(after("Queued: , Aborted: , Cancelled:", "Queued: , Aborted:"))
        .isEqualTo(note("removed: Status.CANCELLED"));
  }

  @Test
  void aCodeWithAnotherName() {
    assertThat(after("      Canceled: {", "      Cancelled by sender: {"))
        .isEqualTo(
            note(
                "renamed: Code.CANCELED is now Code.CANCELLED_BY_SENDER (407)",
                "same code, other meaning: Code.CANCELLED_BY_SENDER: title Canceled -> Cancelled by"
                    + " sender"));
  }

  @Test
  void aCodeThatMeansSomethingElse() {
    assertThat(
            after(
                "smpp: 0x406, blame: Network",
                "smpp: 0x406, blame: Sender",
                "blame: Sender, status: Aborted, seenAs: [Queued] }",
                "blame: Network, status: Cancelled, seenAs: [Queued, Aborted], hint: Ask }"))
        .isEqualTo(
            note(
                "same code, other meaning: Code.EXPIRED: blame NETWORK -> SENDER; Code.CANCELED:"
                    + " status ABORTED -> CANCELLED, blame SENDER -> NETWORK, hint none -> 'Ask',"
                    + " seenAs [QUEUED] -> [QUEUED, ABORTED]"));
  }

  @Test
  void aRangeAndADefault() {
    assertThat(after("0x4FF, pause: 5s }", "0x4FE, pause: 7s }"))
        .isEqualTo(
            note(
                "same code, other meaning: Code.UNROUTABLE: pause 5s -> 7s; Code.EXPIRED: pause 5s ->"
                    + " 7s; Code.CANCELED: pause 5s -> 7s; Code.Range.NETWORK_ERRORS: smpp"
                    + " 0x400..0x4FF -> 0x400..0x4FE, pause 5s -> 7s"));
    assertThat(after("duration = 3s", "duration = 4s"))
        .isEqualTo(note("same code, other meaning: AnyCode.Unrecognized: pause 3s -> 4s"));
  }

  @Test
  void aDecimalAndLists() {
    assertThat(
            after(
                "Expired: { rest: 406,",
                "Expired: { rest: 406, fee: 0.1, tries: [1, 2], marks: [a, b c],"))
        .isEqualTo(
            note(
                "same code, other meaning: Code.EXPIRED: fee 0.10 -> 0.1, tries none -> [1, 2], marks"
                    + " none -> ['a', 'b c']"));
  }

  @Test
  void aMask() {
    assertThat(after("int & 0xFF00", "int & 0x7F00"))
        .isEqualTo(
            note("same code, other meaning: AnyAnswer.Unrecognized: mask of key 0xFF00 -> 0x7F00"));
  }

  @Test
  void aGroup() {
    assertThat(after("Final: [Expired]", "Final: [Expired, Canceled]"))
        .isEqualTo(
            note(
                "same code, other meaning: Code.Group.FINAL: codes [EXPIRED] -> [EXPIRED,"
                    + " CANCELED]"));
  }

  /** javac alone would say only that it cannot find a symbol. */
  @Test
  void aCodeThatIsGoneAndStillUsed() {
    project.write(
        "src/Uses.java",
        """
        import codes.*;
        class Uses implements Status.Visitor<String> {
          Code code = Code.CANCELED;
          @Override public String visitQueued() { return ""; }
          @Override public String visitAborted() { return ""; }
          @Override public String visitCancelled() { return ""; }
          String of(Status s) {
            return switch (s) { case QUEUED, ABORTED -> ""; case CANCELLED -> ""; };
          }
          Object notOurs() { return new Object() { String visitCancelled() { return ""; } }; }
        }
        """);
    compile();
    project.write(
        "codes.yaml",
        CODES.replace("Canceled: {", "Called off: {").replace(", Cancelled: }", ", Lost: }"));
    Compiled compiled = compile();
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.output())
        .containsSubsequence(
            "Uses.java:2: error: undecided: visitLost (Lost)",
            "Uses.java:3: error: Code.CANCELED is now Code.CALLED_OFF (407)",
            "Uses.java:6: error: Status.CANCELLED was removed from codes.yaml",
            "Uses.java:8: error: undecided: Status.LOST",
            "Uses.java:8: error: Status.CANCELLED was removed from codes.yaml")
        .doesNotContain("Uses.java:10", "reserves it");
  }

  @Test
  void aCodeThatIsGoneAndReserved() {
    project.write("src/Uses.java", "class Uses { Object code = codes.Code.CANCELED; }");
    compile();
    String line = CODES.lines().filter(it -> it.contains("Canceled:")).findFirst().orElseThrow();
    Compiled compiled =
        after(line + "\n", "", "    ranges:", "    reserved: { rest: [1, 407] }\n    ranges:");
    assertThat(compiled.output())
        .contains(
            "Uses.java:1: error: Code.CANCELED was removed from codes.yaml, which reserves it"
                + " since");
  }

  @Test
  void aKeyOfSeveralPartsIsOneKey() {
    String result =
        """
          Result:
            key: { vendor: int, code: int }
            ranges: { Own: { vendor: 5, code: 1..9 } }
            codes:
              Not supported: [0, 5001]
              No such user: { vendor: 10415, code: 5001, aliases: [10415, 5002] }
        """;
    project.write("codes.yaml", CODES + result);
    compile();
    project.write("src/Uses.java", "class Uses { Object code = codes.Result.NOT_SUPPORTED; }");
    compile();
    Compiled compiled =
        after(
            result,
            result
                .replace("vendor: 5,", "vendor: 6,")
                .replace("No such user:", "Nobody:")
                .replace("Not supported: [0, 5001]", "New: [0, 5002]")
                .replace("    ranges:", "    reserved: { key: [0, 5001] }\n    ranges:"));
    assertThat(compiled.output())
        .contains("new: Result.NEW (0/5002)")
        .contains("renamed: Result.NO_SUCH_USER is now Result.NOBODY (10415/5001)")
        .contains("removed: Result.NOT_SUPPORTED (0/5001)")
        .contains("Result.Range.OWN: vendor 5 -> 6")
        .contains("NOT_SUPPORTED was removed from codes.yaml, which reserves it since");
  }

  @Test
  void aValueOfAFieldThatIsGoneAndStillDecidedBy() {
    project.write("codes.yaml", CODES.replace("    ranges:", "    decideBy: [blame]\n    ranges:"));
    project.write(
        "src/Uses.java",
        """
        import codes.*;
        class Uses {
          int of(Code code) { return code.byBlame().onSender(c -> 1).onNetwork(c -> 2); }
        }
        class Answers implements Code.ByBlame<String> {
          @Override public String onSender(Code code) { return ""; }
          @Override public String onNetwork(Code code) { return ""; }
        }
        """);
    assertThat(compile().succeeded()).isTrue();
    Compiled compiled = after("[Sender, Network]", "[Network]", "blame: Sender", "blame: Network");
    assertThat(compiled.output())
        .contains("Uses.java:3: error: Code.Blame.SENDER was removed from codes.yaml")
        .contains("Uses.java:6: error: Code.Blame.SENDER was removed from codes.yaml");
  }

  /** javac stops at the import, so this is the only place that it comes to. */
  @Test
  void anImportOfACodeThatIsGone() {
    project.write(
        "src/Uses.java",
        "import static codes.Status.CANCELLED;\nclass Uses { Object o = CANCELLED; }\n");
    compile();
    Compiled compiled = after(", Cancelled: }", "}");
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.output())
        .contains("Uses.java:1: error: cannot find symbol")
        .containsOnlyOnce("Uses.java:1: error: Status.CANCELLED was removed from codes.yaml");
  }

  /** A method that is like one of a visitor's, and need not override one, is not reported. */
  @Test
  void aMethodThatOverridesNothingIsNoMistake() {
    project.write(
        "src/Uses.java",
        """
        import codes.*;
        abstract class Uses implements Status.Visitor<String> {
          public String visitCancelled() { return ""; }
        }
        interface Own { String visitCancelled(); }
        abstract class Both implements Own, Status.Visitor<String> {
          @Override public String visitCancelled() { return ""; }
        }
        """);
    assertThat(after(", Cancelled: }", "}")).isEqualTo(note("removed: Status.CANCELLED"));
  }

  /** A build that fails is not what the next one is compared with. */
  @Test
  void aBuildThatFailsDoesNotCount() {
    project.write("src/Wrong.java", "class Wrong { int wrong = \"\"; }");
    String note = note("new: Status.DELETED").output();
    project.write("codes.yaml", CODES.replace("Queued: ,", "Queued: , Deleted: ,"));
    assertThat(compile().output()).startsWith(note);
    assertThat(compile().output()).startsWith(note);
    project.write("src/Wrong.java", "class Wrong {}");
    assertThat(compile()).isEqualTo(new Compiled(true, note));
    assertThat(compile()).isEqualTo(new Compiled(true, ""));
  }

  @Test
  void whatHasNoEffectIsNoChange() {
    assertThat(after("sets:", "# A comment.\nsets:")).isEqualTo(new Compiled(true, ""));
    assertThat(after("Expired: {", "Expired: { description: Too late.,"))
        .isEqualTo(new Compiled(true, ""));
  }

  @Test
  void aRecordOfAnotherVersionIsReplaced() {
    project.write("target/codebook/classes/codes.codes", "Something else\n");
    assertThat(after("Queued: ,", "Queued: , Deleted: ,")).isEqualTo(new Compiled(true, ""));
    assertThat(after("Deleted: ,", "Deleted: , Lost: ,")).isEqualTo(note("new: Status.LOST"));
  }

  /** Replaces texts in the catalog, each by the one after it, and compiles. */
  private Compiled after(String... replacements) {
    String codes = read();
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(codes).contains(replacements[i]);
      codes = codes.replace(replacements[i], replacements[i + 1]);
    }
    project.write("codes.yaml", codes);
    return compile();
  }

  private String read() {
    try {
      return Files.readString(project.path("codes.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compiled note(String... lines) {
    return new Compiled(
        true,
        "Note: Codebook: since the last build, codes.yaml has changed:\n    "
            + String.join("\n    ", lines)
            + "\n");
  }

  private Compiled compile() {
    return project.compile(new CodebookProcessor(), "src");
  }
}
