package dev.codebook.processor.maven;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;

/** What Maven loads: has all compilations of a session watched. */
public final class CodebookExtension extends AbstractMavenLifecycleParticipant {

  /** For Maven, which finds the extension by META-INF/plexus/components.xml. */
  public CodebookExtension() {}

  // Maven compares nothing itself when it starts to compile, and has no place for an extension
  // there. Its listener is told of each step, before the step is taken.
  @Override
  public void afterProjectsRead(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    request.setExecutionListener(
        ListenerChain.of(request.getExecutionListener(), new CompilationWatch()));
  }
}
