package dev.codebook.tool;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String built = Codebook.class.getPackage().getImplementationVersion();
    return new String[] {"codebook " + Objects.requireNonNullElse(built, "(not in a jar)")};
  }
}
