package dev.codebook.processor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** Leaves marks of the types that this compilation generates. */
final class TypesMarks {

  private final Filer filer;
  private final OutputDirectory output;
  private final Reporter reporter;
  private final Set<String> written = new HashSet<>();

  TypesMarks(Filer filer, OutputDirectory output, Reporter reporter) {
    this.filer = filer;
    this.output = output;
    this.reporter = reporter;
  }

  private record Left(String file, TypesMark mark, NamedCatalog by) {

    /** Those who name the file themselves go first. */
    private static final Comparator<Left> FIRST =
        Comparator.<Left, Boolean>comparing(it -> !it.mark.isOfNamed(it.file))
            .thenComparing(it -> it.mark.packageName())
            .thenComparing(it -> it.mark.catalog());
  }

  /**
   * Takes away the marks that an earlier build has left of packages. Maven compiles with them in
   * front of the class path, where they would hide those of dependencies. Other builds begin with
   * an empty class output, or do not have it on the class path.
   */
  void takeBack(Set<String> packages) {
    MavenBuild.of(output)
        .map(build -> build.classes().path())
        .filter(Files::isDirectory)
        .ifPresent(classes -> takeBack(classes, packages));
  }

  /** Writes a mark for each file whose types packages have been given. */
  void leave(List<CompiledCatalog> catalogs) {
    catalogs.stream().flatMap(TypesMarks::marks).sorted(Left.FIRST).forEach(this::write);
  }

  private static Stream<Left> marks(CompiledCatalog compiled) {
    NamedCatalog by = compiled.catalog();
    TypesMark mark = new TypesMark(by.packageName(), compiled.compilation().fingerprint());
    return compiled.compilation().generated().stream().map(file -> new Left(file, mark, by));
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
      // A compiler that has no place for it: then nobody shares these types.
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
      // Then types may be generated that a dependency has, too.
    }
  }

  private static boolean isOf(Set<String> packages, Path mark) throws IOException {
    return TypesMark.of(Files.readString(mark))
        .filter(it -> packages.contains(it.packageName()))
        .isPresent();
  }
}
