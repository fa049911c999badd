package com.example.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A cluster of Flink, each of whose processes is a JVM of its own, with Flink's jars only. Nothing
 * of the job is there before it is submitted.
 */
final class Machines {

  private static final long MOST_SECONDS = 120;
  private static final String JOB_MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String TASK_MANAGER =
      "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
  private static final String COMMAND_LINE = "org.apache.flink.client.cli.CliFrontend";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path directory;
  private final String rest;
  private final Deque<Process> taskManagers = new ArrayDeque<>();
  private final Process jobManager;
  private int started;

  private Machines(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
    int port = freePort();
    rest = "http://localhost:" + port;
    Files.writeString(directory.resolve("config.yaml"), configuration(freePort(), port));
    jobManager = start(JOB_MANAGER, "--configDir", directory.toString());
  }

  static Machines start(Path directory) throws IOException {
    return new Machines(directory);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Sizes that Flink's scripts compute otherwise, and death noticed within seconds. */
  private static String configuration(int rpcPort, int restPort) {
    return """
        jobmanager.rpc.address: localhost
        jobmanager.rpc.port: %d
        rest.address: localhost
        rest.port: %d
        heartbeat.interval: 500ms
        heartbeat.timeout: 5s
        taskmanager.host: localhost
        taskmanager.numberOfTaskSlots: 1
        taskmanager.cpu.cores: 1
        taskmanager.memory.framework.heap.size: 64m
        taskmanager.memory.framework.off-heap.size: 64m
        taskmanager.memory.task.heap.size: 128m
        taskmanager.memory.task.off-heap.size: 0m
        taskmanager.memory.jvm-metaspace.size: 128m
        taskmanager.memory.jvm-overhead.min: 64m
        taskmanager.memory.jvm-overhead.max: 64m
        taskmanager.memory.network.min: 32m
        taskmanager.memory.network.max: 32m
        taskmanager.memory.managed.size: 64m
        """
        .formatted(rpcPort, restPort);
  }

  void startTaskManager() throws IOException {
    taskManagers.add(start(TASK_MANAGER, "--configDir", directory.toString()));
  }

  /** Kills the oldest one. */
  void killTaskManager() throws InterruptedException {
    taskManagers.remove().destroyForcibly().waitFor();
  }

  /** Runs {@code flink}, and gives what it prints. */
  String flink(String... arguments) throws Exception {
    Path log = directory.resolve("flink-" + started + ".out");
    Process process = start(COMMAND_LINE, arguments);
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError(String.join(" ", arguments) + "\n" + Files.readString(log));
    }
    return Files.readString(log);
  }

  private Process start(String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                // As the configuration of Flink's distribution has it, among others.
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "-cp",
                Files.readString(Path.of("target", "flink-class-path.txt")).trim(),
                main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FLINK_CONF_DIR", directory.toString());
    builder.redirectOutput(directory.resolve("flink-" + started++ + ".out").toFile());
    return builder.start();
  }

  /** Asks what Flink's web page asks, and gives null as long as there is no answer. */
  JsonNode get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(rest + path)).build();
    try {
      return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return null;
    }
  }

  void close() throws InterruptedException {
    taskManagers.add(jobManager);
    for (Process process : taskManagers) {
      process.destroyForcibly().waitFor();
    }
  }
}
