package dev.codebook.processor.share;

import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.OutputDirectory;
import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** Leaves marks of the types that this compilation generates. */
public final class MarkWriter {

  private final Filer filer;
  private final OutputDirectory output;
  private final Reporter reporter;
  private final Set<String> written = new HashSet<>();

  public MarkWriter(Host host) {
    this.filer = host.environment().getFiler();
    this.output = host.output();
    this.reporter = host.reporter();
  }

  private record Left(String file, TypesMark mark, NamedCatalog by) implements Comparable<Left> {

    /** Packages that name the file themselves go first. */
    @Override
    public int compareTo(Left other) {
      int order = Boolean.compare(other.mark.isOfNamed(other.file), mark.isOfNamed(file));
      if (order == 0) {
        order = mark.packageName().compareTo(other.mark.packageName());
      }
      return order == 0 ? mark.catalog().compareTo(other.mark.catalog()) : order;
    }
  }

  /**
   * Deletes the marks of packages that an earlier build left. Maven puts the class output first on
   * the class path, so they would hide the marks of dependencies. Other builds start with an empty
   * class output, or do not have it on the class path.
   */
  public void takeBack(Set<String> packages) {
    Optional<ClassDirectory> classes = output.ofMaven();
    if (classes.isPresent() && Files.isDirectory(classes.get().path())) {
      takeBack(classes.get().path(), packages);
    }
  }

  /** Writes a mark for each file whose types were generated. */
  public void leave(List<CompiledCatalog> catalogs) {
    List<Left> marks = new ArrayList<>();
    for (CompiledCatalog compiled : catalogs) {
      NamedCatalog by = compiled.catalog();
      TypesMark mark = new TypesMark(by.packageName(), compiled.compilation().fingerprint());
      for (String file : compiled.compilation().generated()) {
        marks.add(new Left(file, mark, by));
      }
    }
    Collections.sort(marks);
    for (Left left : marks) {
      write(left);
    }
  }

  private void write(Left left) {
    String name = TypesMark.name(left.file);
    if (!written.add(name)) {
      return;
    }
    try (OutputStream out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", name, left.by.in())
            .openOutputStream()) {
      out.write(left.mark.text().getBytes(StandardCharsets.UTF_8));
    } catch (FilerException | IllegalArgumentException e) {
      reporter.ignored(e);
      // This compiler has no place for a mark, so nobody can share these types.
    } catch (IOException e) {
      reporter.unwritable(left.by, name, e);
    }
  }

  private static void takeBack(Path classes, Set<String> packages) {
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        if (TypesMark.isName(file.getFileName().toString()) && isOf(packages, file)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      // Then types may be generated that a dependency already has.
    }
  }

  private static boolean isOf(Set<String> packages, Path mark) throws IOException {
    Optional<TypesMark> read = TypesMark.of(Files.readString(mark));
    return read.isPresent() && packages.contains(read.get().packageName());
  }
}
