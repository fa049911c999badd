package dev.codebook.processor.maven;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;

/** The extension as Maven loads it. It watches all compilations of a session. */
public final class CodebookExtension extends AbstractMavenLifecycleParticipant {

  /** For Maven, which finds the extension by META-INF/plexus/components.xml. */
  public CodebookExtension() {}

  // Maven has no extension point for the start of a compilation. But a listener gets an event
  // before each step.
  @Override
  public void afterProjectsRead(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    request.setExecutionListener(
        ListenerChain.of(request.getExecutionListener(), new CompilationWatch()));
  }
}
