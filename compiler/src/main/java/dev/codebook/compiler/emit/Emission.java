package dev.codebook.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.GeneratedFile;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the Java of a catalog: for each set its closed type and its open type. */
public final class Emission {

  private static final ClassName GENERATED_FROM = ClassName.get("dev.codebook", "GeneratedFrom");

  private final Catalog catalog;
  private final String packageName;
  private final Map<String, String> shared;
  private final ConstantOwners owners;
  private final ClassNames names;

  private Emission(Catalog catalog, String packageName, Map<String, String> shared) {
    this.catalog = catalog;
    this.packageName = packageName;
    this.shared = shared;
    this.owners = new ConstantOwners(catalog);
    this.names = new ClassNames(packageName, packagesOfShared());
  }

  /**
   * Writes one file for each top-level type, in the order of the catalog; sets at the same time.
   *
   * @param shared the packages that have the types of a file's sets already, by the fingerprint of
   *     the file; these are referred to and not written
   */
  public static List<GeneratedFile> emit(
      Catalog catalog, String packageName, Map<String, String> shared) {
    Emission emission = new Emission(catalog, packageName, shared);
    return catalog.sets().parallelStream()
        .filter(set -> emission.packageOf(set).isEmpty())
        .flatMap(emission::types)
        .map(emission::file)
        .toList();
  }

  private Optional<String> packageOf(CodeSet set) {
    return Optional.ofNullable(shared.get(set.origin().fingerprint()));
  }

  private Map<String, String> packagesOfShared() {
    Map<String, String> packages = new HashMap<>();
    for (CodeSet set : catalog.sets()) {
      packageOf(set).ifPresent(it -> set.typeNames().forEach(type -> packages.put(type, it)));
    }
    return packages;
  }

  private Stream<TypeSpec.Builder> types(CodeSet set) {
    SetTypes types = new SetTypes(catalog, set, names, owners, Optional.empty());
    if (!set.isSplit()) {
      Layout layout = Layout.of(types);
      return Stream.of(ClosedType.of(layout), OpenType.of(layout));
    }
    Layout whole = Layout.ofWhole(types);
    Stream<TypeSpec.Builder> sections =
        set.sections().stream().map(it -> SectionType.of(Layout.of(types.of(it))));
    return Stream.concat(
        Stream.of(FacadeType.of(whole), OpenType.of(whole), SplitIndexType.of(whole)), sections);
  }

  private AnnotationSpec origin() {
    return AnnotationSpec.builder(GENERATED_FROM)
        .addMember("catalog", JavaLiteral.string(catalog.name()))
        .addMember("fingerprint", JavaLiteral.string(catalog.fingerprint()))
        .build();
  }

  private GeneratedFile file(TypeSpec.Builder unmarked) {
    TypeSpec type = unmarked.addAnnotation(origin()).build();
    JavaFile file =
        JavaFile.builder(packageName, type)
            .skipJavaLangImports(true)
            .addFileComment(
                "$L",
                GeneratedFile.HEAD
                    + lineComment(catalog.name())
                    + ". Edit the catalog, not this file.")
            .build();
    return new GeneratedFile(packageName + "." + type.name(), Tidy.up(file.toString()));
  }

  /**
   * What can stand in a comment to the end of the line: no line end, written plainly or escaped.
   */
  private static String lineComment(String text) {
    return text.replaceAll("[^ -~]|\\\\", "?");
  }
}
