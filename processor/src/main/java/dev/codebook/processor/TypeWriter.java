package dev.codebook.processor;

import dev.codebook.compiler.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Hands generated files to the compiler. */
final class TypeWriter {

  private final Filer filer;
  private final TypeClashes clashes;
  private final Reporter reporter;

  TypeWriter(Filer filer, TypeClashes clashes, Reporter reporter) {
    this.filer = filer;
    this.clashes = clashes;
    this.reporter = reporter;
  }

  void write(CompiledCatalog compiled) {
    compiled.compilation().files().forEach(file -> write(compiled.catalog(), file));
  }

  private void write(NamedCatalog catalog, GeneratedFile file) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), catalog.in()).openWriter()) {
      writer.write(file.text());
    } catch (FilerException e) {
      clashes.reportExisting(catalog, List.of(file.qualifiedName()));
    } catch (IOException e) {
      reporter.unwritable(catalog, file.qualifiedName(), e);
    }
  }
}
