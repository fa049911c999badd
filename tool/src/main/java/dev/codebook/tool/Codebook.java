package dev.codebook.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.tool.command.CheckCommand;
import dev.codebook.tool.command.DiffCommand;
import dev.codebook.tool.command.DocsCommand;
import dev.codebook.tool.command.ExplainCommand;
import dev.codebook.tool.command.FormatCommand;
import dev.codebook.tool.command.ImportCommand;
import dev.codebook.tool.command.SchemaCommand;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code codebook}. */
@Command(
    name = "codebook",
    description = "Works with catalogs of a vendor's statuses and error codes.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is well.",
      "1:The verb found what it looks for, such as a mistake or a difference.",
      "2:The command line or an input cannot be used. A message says why.",
      "70:Codebook has a bug."
    })
public final class Codebook implements Runnable {

  @Spec private CommandSpec spec;

  private Codebook() {}

  /** Runs a command line, and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Session.ofProcess(), arguments));
  }

  /**
   * Runs a command line.
   *
   * @return the exit code, as {@code --help} lists them
   */
  public static int run(Session session, String... arguments) {
    CommandLine line = new CommandLine(new Codebook());
    line.addSubcommand(new CheckCommand(session));
    line.addSubcommand(new ExplainCommand(session));
    line.addSubcommand(new DiffCommand(session));
    line.addSubcommand(new DocsCommand(session));
    line.addSubcommand(new FormatCommand(session));
    line.addSubcommand(new ImportCommand(session));
    line.addSubcommand(new SchemaCommand(session));
    line.addSubcommand(completion());
    line.setOut(new PrintWriter(session.out(), true, UTF_8));
    line.setErr(new PrintWriter(session.err(), true, UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(session.colored() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(session, e));
    line.setParameterExceptionHandler((e, written) -> misused(session, e));
    int exit = line.execute(arguments);
    session.out().flush();
    return exit;
  }

  /** Not a verb: whoever needs it once finds it in the documentation. */
  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new GenerateCompletion());
    completion.getCommandSpec().usageMessage().hidden(true);
    return completion;
  }

  private static int misused(Session session, ParameterException e) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    session.err().println("codebook: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    session.err().println("'" + verb + " --help' shows what can be written.");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Session session, Exception failure) {
    if (failure instanceof Unusable) {
      session.err().println("codebook: " + failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    session
        .err()
        .println("codebook: This is a bug in Codebook, please report it with these lines:");
    failure.printStackTrace(session.err());
    return 70;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
