package com.example.reports;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.configuration.Configuration;

/**
 * What a command line says.
 *
 * @param flink the options of Flink
 */
record Options(Map<String, String> values, Configuration flink) {

  static final String USAGE =
      """
      Options:
        --input PATH             reads lines of JSON from a file, or from the files of a directory
        --follow                 goes on to look for new files, until the job is stopped
        --kafka SERVERS/TOPIC    reads them from a topic of Kafka, until the job is stopped
        --generated              makes them in the job, and writes no file of them
        --output PATH            where the results go (a new directory in target/report-stream)
        --reports N              how many reports to make, if none are read (100000)
        --seed N                 which ones to make (1)
        --show PATH              shows the results in a directory, and runs no job
        -DKEY=VALUE              any option of Flink, such as -Dstate.backend.type=rocksdb""";

  private static final Set<String> WITHOUT_VALUE = Set.of("--generated", "--follow");
  private static final Set<String> WITH_VALUE =
      Set.of("--input", "--kafka", "--output", "--reports", "--seed", "--show");

  private static final Pattern OF_FLINK = Pattern.compile("-D([^=]+)=(.*)");

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  static Options of(String... args) {
    Map<String, String> values = new HashMap<>();
    Configuration flink = new Configuration();
    values.put("--output", "target/report-stream/" + LocalDateTime.now().format(NAME));
    for (int i = 0; i < args.length; i++) {
      Matcher ofFlink = OF_FLINK.matcher(args[i]);
      if (ofFlink.matches()) {
        flink.setString(ofFlink.group(1), ofFlink.group(2));
      } else if (WITHOUT_VALUE.contains(args[i])) {
        values.put(args[i], "");
      } else if (!WITH_VALUE.contains(args[i])) {
        throw new IllegalArgumentException("'" + args[i] + "' is not an option.");
      } else if (i + 1 == args.length) {
        throw new IllegalArgumentException("'" + args[i] + "' needs a value.");
      } else {
        values.put(args[i], args[++i]);
      }
    }
    return new Options(values, flink);
  }

  boolean has(String option) {
    return values.containsKey(option);
  }

  String get(String option) {
    return values.get(option);
  }

  String output() {
    return values.get("--output");
  }

  GeneratedReports generated() {
    return new GeneratedReports(number("--seed", 1), number("--reports", 100_000));
  }

  private long number(String option, long otherwise) {
    String text = values.get(option);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[1-9][0-9]{0,11}")) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a value of '" + option + "'. Write a whole number above 0.");
    }
    return Long.parseLong(text);
  }
}
