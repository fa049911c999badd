package dev.codebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.tool.Codebook;
import dev.codebook.tool.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each option of a verb is a property of its goal. */
class GoalOptionsTest {

  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?--([a-z][a-z-]*)");

  /** Of no use in a build: Maven says where its repository is, and format-check is a goal. */
  private static final Set<String> LEFT_OUT = Set.of("help", "version", "repository", "check");

  @ParameterizedTest
  @ValueSource(strings = {"check", "docs", "diff", "format", "import", "explain", "schema"})
  void arePropertiesOfTheGoal(String verb) throws IOException {
    Set<String> options = options(verb);
    options.removeAll(LEFT_OUT);
    for (String option : options) {
      String property =
          option.equals("class-path")
              ? "codebook.classPath"
              : "codebook." + verb + "." + camelCase(option);
      assertThat(descriptor(verb)).as("--%s", option).contains("${" + property + "}");
    }
  }

  private static Set<String> options(String verb) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    Session session =
        new Session(Path.of(""), InputStream.nullInputStream(), printed, printed, false);
    Codebook.run(session, verb, "--help");
    Set<String> options = new TreeSet<>();
    Matcher matcher = OPTION.matcher(out.toString(UTF_8));
    while (matcher.find()) {
      options.add(matcher.group(1));
    }
    assertThat(options).contains("help");
    return options;
  }

  /** What the plugin's descriptor says of a goal. */
  private static String descriptor(String goal) throws IOException {
    try (InputStream in = GoalOptionsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      String all = new String(in.readAllBytes(), UTF_8);
      String from = all.substring(all.indexOf("<goal>" + goal + "</goal>"));
      return from.substring(0, from.indexOf("</mojo>"));
    }
  }

  private static String camelCase(String option) {
    return Pattern.compile("-(\\w)")
        .matcher(option)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
