package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of the plugin depends on besides catalogs: its configuration, where options of
 * Codebook may be, the sources of the packages that name catalogs, and the types that other modules
 * have. The plugin compares sources only by their dates, and notices neither a file with an older
 * date nor, in some versions, one that was deleted. And it notices only what other modules compile
 * in the same build.
 */
final class RunRecord {

  private static final String CONFIGURATION = "The configuration of maven-compiler-plugin";
  private static final String TYPES = "A catalog whose types are used";

  private final Path file;
  private final Map<String, String> now;

  private RunRecord(Path file, Map<String, String> now) {
    this.file = file;
    this.now = now;
  }

  /** What a run that is about to start depends on. */
  static RunRecord of(CompilerRun run, List<NamingPackage> packages) throws IOException {
    Map<String, String> now = new LinkedHashMap<>();
    byte[] configuration = run.configuration().getBytes(StandardCharsets.UTF_8);
    now.put(CONFIGURATION, Digest.of(new ByteArrayInputStream(configuration)));
    for (NamingPackage each : packages) {
      now.put(run.classes().recorded(each.source()), Digest.of(each.source()));
    }
    now.put(TYPES, DependencyTypesDigest.of(run.classesOfModules()));
    return new RunRecord(run.classes().recordOfRun(run.execution().getExecutionId()), now);
  }

  /** True if the run can generate types, or use those that another module has. */
  boolean concernsCatalogs() {
    return now.size() > 2 || !now.get(TYPES).isEmpty();
  }

  /** True if no run has left a record that this one can be compared with. */
  boolean isFirst() {
    return !Files.isRegularFile(file);
  }

  /** What has changed since the last run, in words. Empty if nothing has, or if it is the first. */
  Optional<String> change() throws IOException {
    if (isFirst()) {
      return Optional.empty();
    }
    Map<String, String> last = read();
    Set<String> all = new LinkedHashSet<>(last.keySet());
    all.addAll(now.keySet());
    for (String each : all) {
      if (!Objects.equals(last.get(each), now.get(each))) {
        return Optional.of(each + verb(each, last));
      }
    }
    return Optional.empty();
  }

  /** Replaces the record of the last run. */
  void keep() throws IOException {
    List<String> lines = new ArrayList<>();
    now.forEach((what, digest) -> lines.add(digest + " " + what));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  /** Deletes the record. */
  void discard() throws IOException {
    Files.deleteIfExists(file);
  }

  private String verb(String what, Map<String, String> last) {
    if (!now.containsKey(what)) {
      return " no longer names a catalog";
    }
    return last.containsKey(what) ? " has changed" : " is new";
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> last = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int space = line.indexOf(' ');
      last.put(line.substring(space + 1), line.substring(0, Math.max(0, space)));
    }
    return last;
  }
}
