package dev.codebook.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.model.Catalog;
import java.io.IOException;

/** The one place where a type becomes a file. Its model exists only while it is written. */
record TypeFile(Catalog catalog, boolean isNullMarked, TopLevelType type) implements GeneratedFile {

  @Override
  public String qualifiedName() {
    return type.name().canonicalName();
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    JavaFile.builder(type.name().packageName(), marked())
        .addFileComment("$L$L. Edit the catalog, not this file.", HEAD, lineComment(catalog.name()))
        .skipJavaLangImports(true)
        .build()
        .writeTo(out);
  }

  private TypeSpec marked() {
    TypeSpec.Builder spec = type.spec().alwaysQualify(type.inherited().toArray(new String[0]));
    if (type.namesDeprecated()) {
      spec.addAnnotation(
          AnnotationSpec.builder(JavaTypes.SUPPRESS_WARNINGS)
              .addMember("value", "$S", "deprecation")
              .build());
    }
    if (isNullMarked) {
      spec.addAnnotation(JavaTypes.NULL_MARKED);
    }
    return spec.addAnnotation(generatedFrom()).build();
  }

  // @GeneratedFrom(
  //     catalog = "codes.yaml",
  //     fingerprint = "97a290d4…"
  // )
  private AnnotationSpec generatedFrom() {
    return AnnotationSpec.builder(JavaTypes.GENERATED_FROM)
        .addMember("catalog", "$L", JavaLiteral.string(catalog.name()))
        .addMember("fingerprint", "$L", JavaLiteral.string(catalog.fingerprint()))
        .build();
  }

  /** Text for a comment to the end of the line: it has no line end, plain or escaped. */
  private static String lineComment(String text) {
    StringBuilder comment = new StringBuilder(text);
    for (int i = 0; i < comment.length(); i++) {
      char c = comment.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        comment.setCharAt(i, '?');
      }
    }
    return comment.toString();
  }
}
