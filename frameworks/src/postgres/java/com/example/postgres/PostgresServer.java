package com.example.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own for the tests of one JVM, without a password and without fsync.
 */
public final class PostgresServer {

  public static final String MISSING =
      "No PostgreSQL: initdb is neither on the path nor in /usr/lib/postgresql.";

  private static final Set<String> DATABASES = new HashSet<>();
  private static String server;

  private PostgresServer() {}

  public static boolean isInstalled() {
    return programs().isPresent();
  }

  /** The URL of a database of the server. The first call of all starts the server. */
  public static synchronized String url(String database) {
    if (server == null) {
      server = start();
    }
    if (DATABASES.add(database)) {
      create(database);
    }
    return server + database + "?user=test";
  }

  private static void create(String database) {
    try (Connection connection = DriverManager.getConnection(server + "postgres?user=test");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String start() {
    try {
      Path programs = programs().orElseThrow();
      Path data = Files.createTempDirectory("postgres");
      int port = freePort();
      if (isRoot()) {
        run(List.of("chown", "postgres", data.toString()));
      }
      run(
          asUser(
              programs.resolve("initdb"),
              "-D",
              data,
              "-U",
              "test",
              "-A",
              "trust",
              "-E",
              "UTF8",
              "-N"));
      String options = "-p " + port + " -k '' -c listen_addresses=127.0.0.1 -c fsync=off";
      run(
          asUser(
              programs.resolve("pg_ctl"),
              "-D",
              data,
              "-w",
              "-l",
              data.resolve("log"),
              "-o",
              options,
              "start"));
      List<String> stop = asUser(programs.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, data)));
      return "jdbc:postgresql://127.0.0.1:" + port + "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(List<String> command, Path data) {
    try {
      run(command);
      run(List.of("rm", "-rf", data.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL does not run as root. Debian has a user for it. */
  private static List<String> asUser(Path program, Object... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(program.toString());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  private static void run(List<String> command) throws IOException {
    Path output = Files.createTempFile("output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(new File("/"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + " failed: " + Files.readString(output));
      }
      Files.delete(output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(command + " was interrupted", e);
    }
  }

  private static Optional<Path> programs() {
    List<Path> places = new ArrayList<>();
    File[] versions = new File("/usr/lib/postgresql").listFiles();
    for (File version : versions == null ? new File[0] : versions) {
      places.add(version.toPath().resolve("bin"));
    }
    for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      places.add(Path.of(place));
    }
    return places.stream().filter(place -> Files.isExecutable(place.resolve("initdb"))).findFirst();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
