package dev.codebook.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;

/** Runs a verb that looks for {@code classpath:} imports. */
abstract class LibrariesMojo extends CatalogsMojo {

  /**
   * The jars and directories that "classpath:" imports are looked for in, with the system's
   * separator between them. If none are given and a catalog has "classpath:", they are the
   * dependencies that the module is compiled with.
   */
  @Parameter(property = "codebook.classPath")
  private String classPath;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  private final ProjectDependenciesResolver resolver;

  LibrariesMojo(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  RepositorySystemSession session() {
    return session;
  }

  /** A command line with the class path, if there is one. */
  Arguments withLibraries(String verb, List<String> found) {
    Arguments arguments = new Arguments(verb);
    if (classPath != null) {
      return arguments.option("--class-path", classPath);
    }
    return ModuleCatalogs.useClassPath(directory(), found)
        ? arguments.option("--class-path", dependencies())
        : arguments;
  }

  private String dependencies() {
    return new Dependencies(resolver, session, project(), getLog()).classPath();
  }
}
