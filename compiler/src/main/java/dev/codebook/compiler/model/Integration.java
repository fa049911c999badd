package dev.codebook.compiler.model;

/** A library that generated types serve if it is there: they then carry what it looks for. */
public enum Integration {
  JACKSON("jackson", "com.fasterxml.jackson.annotation.JsonCreator"),
  JPA("jpa", "jakarta.persistence.AttributeConverter"),
  SPRING("spring", "org.springframework.stereotype.Component"),
  SPRING_BOOT(
      "spring-boot", "org.springframework.boot.context.properties.ConfigurationPropertiesBinding"),
  JSPECIFY("jspecify", "org.jspecify.annotations.NullMarked");

  private final String option;
  private final String type;

  Integration(String option, String type) {
    this.option = option;
    this.type = type;
  }

  /** Its name in options, such as {@code jackson}. */
  public String option() {
    return option;
  }

  /** The qualified name of a type that generated code needs of it; a class path has all or none. */
  public String type() {
    return type;
  }
}
