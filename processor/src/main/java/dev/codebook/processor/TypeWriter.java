package dev.codebook.processor;

import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.processor.share.MarkWriter;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Hands generated types to the compiler, and the marks that say where they are. */
final class TypeWriter {

  private final Filer filer;
  private final MarkWriter marks;
  private final TypeClashes clashes;
  private final Reporter reporter;

  TypeWriter(Filer filer, MarkWriter marks, TypeClashes clashes, Reporter reporter) {
    this.filer = filer;
    this.marks = marks;
    this.clashes = clashes;
    this.reporter = reporter;
  }

  /** Prepares for packages that an earlier build may have left marks of. */
  void start(Set<String> packages) {
    marks.takeBack(packages);
  }

  void write(CompiledCatalog compiled) {
    for (GeneratedFile file : compiled.compilation().files()) {
      write(compiled.catalog(), file);
    }
  }

  /** Leaves marks of everything that was written, for later compilations. */
  void finish(List<CompiledCatalog> catalogs) {
    marks.leave(catalogs);
  }

  private void write(NamedCatalog catalog, GeneratedFile file) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), catalog.in()).openWriter()) {
      file.writeTo(writer);
    } catch (FilerException e) {
      clashes.reportExisting(catalog, List.of(file.qualifiedName()));
    } catch (IOException e) {
      reporter.unwritable(catalog, file.qualifiedName(), e);
    }
  }
}
