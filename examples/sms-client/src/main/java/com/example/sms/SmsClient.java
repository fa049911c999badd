package com.example.sms;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command line: prints delivery reports from files, from the REST API, or from callbacks. */
final class SmsClient {

  private static final String USAGE =
      """
      Usage:
        report [FILE...]
            prints the delivery reports in the files, or bundled samples
        fetch BATCH [RECIPIENT | [type=summary|full] [status=NAME,...] [code=NUMBER,...]]
            prints a report from the REST API at SMS_API_URL, for the service plan
            SMS_SERVICE_PLAN, with the token SMS_API_TOKEN (environment variables)
        listen PORT [DIRECTORY]
            prints reports as they are posted to /callbacks, and keeps bodies that are not
            reports in the directory, by default malformed-reports
      """;

  private static final List<String> SAMPLES =
      List.of("batch-summary.json", "batch-full.json", "recipient.json");

  private final PrintStream out;
  private final PrintStream err;
  private final Environment environment;
  private final ReportPrinter printer;

  SmsClient(PrintStream out, PrintStream err, Environment environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.printer = new ReportPrinter(out);
  }

  public static void main(String[] args) throws InterruptedException {
    Environment environment = new Environment(System.getenv());
    int status = new SmsClient(System.out, System.err, environment).run(List.of(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs a command. {@code listen} continues after this returns.
   *
   * @return the exit status: 0, 1 if a report could not be read, or 2 if the words are no command
   */
  int run(List<String> words) throws InterruptedException {
    String command = words.isEmpty() ? "report" : words.get(0);
    List<String> rest = words.stream().skip(1).toList();
    try {
      return switch (command) {
        case "report" -> rest.isEmpty() ? samples() : report(rest);
        case "fetch" -> fetch(FetchRequest.parse(rest));
        case "listen" -> listen(rest);
        default -> throw new UsageException("There is no command " + command + ".");
      };
    } catch (UsageException e) {
      err.println(Printable.line(e.getMessage()));
      err.print(USAGE);
      return 2;
    } catch (IOException e) {
      err.println(Printable.line(e.getMessage()));
      return 1;
    }
  }

  private int samples() throws IOException {
    for (String sample : SAMPLES) {
      try (InputStream in = SmsClient.class.getResourceAsStream("/samples/" + sample)) {
        printer.print(ReportJson.read(in.readAllBytes()));
      }
    }
    printer.printSummary();
    return 0;
  }

  /** Prints the files that can be read, and reports the others. */
  private int report(List<String> files) {
    int status = 0;
    for (String file : files) {
      try {
        printer.print(ReportJson.read(Files.readAllBytes(Path.of(file))));
      } catch (IOException e) {
        boolean noReason = e instanceof FileSystemException;
        String reason = noReason ? e.getClass().getSimpleName() : e.getMessage();
        err.println(Printable.line(file + ": " + reason));
        status = 1;
      }
    }
    printer.printSummary();
    return status;
  }

  private int fetch(FetchRequest request) throws UsageException, IOException, InterruptedException {
    printer.print(request.send(environment.api()));
    printer.printSummary();
    return 0;
  }

  private int listen(List<String> words) throws UsageException, IOException {
    if (words.isEmpty() || words.size() > 2) {
      throw new UsageException(
          "listen takes a port, and a directory for bodies that are not reports.");
    }
    // The most seconds that a request may take to arrive. The server reads it when its class is
    // loaded.
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
    Path malformed = Path.of(words.size() == 2 ? words.get(1) : "malformed-reports");
    Inbox inbox = new PrintingInbox(printer, new MalformedBodies(malformed), err);
    CallbackServer server = CallbackServer.start(port(words.get(0)), inbox);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    out.println("Listening at http://localhost:" + server.port() + CallbackServer.PATH);
    return 0;
  }

  private static int port(String word) throws UsageException {
    int port = word.matches("[0-9]{1,5}") ? Integer.parseInt(word) : -1;
    if (port < 0 || port > 65535) {
      throw new UsageException("A port is a number up to 65535, not " + word + ".");
    }
    return port;
  }
}
