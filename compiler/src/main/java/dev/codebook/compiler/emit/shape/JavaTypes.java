package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.KeyType;

/** The types that generated code uses and no catalog makes, each made once. */
public final class JavaTypes {

  public static final ClassName CHAR_SEQUENCE = ClassName.get("java.lang", "CharSequence");
  public static final ClassName STRING = ClassName.get("java.lang", "String");
  public static final ClassName OBJECT = ClassName.get("java.lang", "Object");
  public static final ClassName SYSTEM = ClassName.get("java.lang", "System");
  public static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
  public static final ClassName DEPRECATED = ClassName.get("java.lang", "Deprecated");
  public static final ClassName SUPPRESS_WARNINGS = ClassName.get("java.lang", "SuppressWarnings");
  public static final ClassName ILLEGAL_ARGUMENT =
      ClassName.get("java.lang", "IllegalArgumentException");

  public static final ClassName SERIALIZABLE = ClassName.get("java.io", "Serializable");

  public static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
  public static final ClassName COLLECTIONS = ClassName.get("java.util", "Collections");
  public static final ClassName COMPARATOR = ClassName.get("java.util", "Comparator");
  public static final ClassName ENUM_SET = ClassName.get("java.util", "EnumSet");
  public static final ClassName HASH_MAP = ClassName.get("java.util", "HashMap");
  public static final ClassName LINKED_HASH_SET = ClassName.get("java.util", "LinkedHashSet");
  public static final ClassName LIST = ClassName.get("java.util", "List");
  public static final ClassName MAP = ClassName.get("java.util", "Map");
  public static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
  public static final ClassName OPTIONAL_INT = ClassName.get("java.util", "OptionalInt");
  public static final ClassName OPTIONAL_LONG = ClassName.get("java.util", "OptionalLong");
  public static final ClassName SET = ClassName.get("java.util", "Set");
  public static final ClassName FUNCTION = ClassName.get("java.util.function", "Function");
  public static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");
  public static final ClassName DURATION = ClassName.get("java.time", "Duration");
  public static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
  public static final ClassName URI = ClassName.get("java.net", "URI");

  /** The supertype of all open types. */
  public static final ClassName RECEIVED_CODE = ClassName.get("dev.codebook", "ReceivedCode");

  public static final ClassName GENERATED_FROM = ClassName.get("dev.codebook", "GeneratedFrom");
  public static final ClassName UNRECOGNIZED_CODES =
      ClassName.get("dev.codebook", "UnrecognizedCodes");
  public static final ClassName CODE_TEXTS = ClassName.get("dev.codebook.internal", "CodeTexts");
  public static final ClassName INT_INDEX = ClassName.get("dev.codebook.internal", "IntIndex");
  public static final ClassName LONG_INDEX = ClassName.get("dev.codebook.internal", "LongIndex");
  public static final ClassName PARTS_INDEX = ClassName.get("dev.codebook.internal", "PartsIndex");
  public static final ClassName TEXT_INDEX = ClassName.get("dev.codebook.internal", "TextIndex");

  public static final ClassName JSON_CREATOR =
      ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");
  public static final ClassName JSON_VALUE =
      ClassName.get("com.fasterxml.jackson.annotation", "JsonValue");

  public static final ClassName ATTRIBUTE_CONVERTER =
      ClassName.get("jakarta.persistence", "AttributeConverter");
  public static final ClassName JPA_CONVERTER = ClassName.get("jakarta.persistence", "Converter");

  public static final ClassName COMPONENT =
      ClassName.get("org.springframework.stereotype", "Component");
  public static final ClassName GENERIC_CONVERTER =
      ClassName.get("org.springframework.core.convert.converter", "GenericConverter");
  public static final ClassName TYPE_DESCRIPTOR =
      ClassName.get("org.springframework.core.convert", "TypeDescriptor");
  public static final ClassName PROPERTIES_BINDING =
      ClassName.get(
          "org.springframework.boot.context.properties", "ConfigurationPropertiesBinding");

  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  /** What a visitor returns. */
  public static final TypeVariableName R = TypeVariableName.get("R");

  private JavaTypes() {}

  /** The type of a key. */
  public static TypeName of(KeyType type) {
    return switch (type) {
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case TEXT -> STRING;
    };
  }

  /** The type of a field that needs no type of a catalog. */
  static TypeName of(FieldType.Plain type) {
    return switch (type) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DECIMAL -> BIG_DECIMAL;
      case TEXT -> STRING;
      case DATE -> LOCAL_DATE;
      case DURATION -> DURATION;
      case URI -> URI;
    };
  }

  /** The index that finds codes by a key of that type. */
  public static ClassName index(KeyType type) {
    return switch (type) {
      case INT -> INT_INDEX;
      case LONG -> LONG_INDEX;
      case TEXT -> TEXT_INDEX;
    };
  }

  /** {@code Set<DeliveryCode>}, say. */
  public static TypeName generic(ClassName type, TypeName argument) {
    return ParameterizedTypeName.get(type, argument);
  }

  /** The optional of a type; Java has types of their own for numbers. */
  static ClassName optional(TypeName type) {
    if (type == TypeName.INT) {
      return OPTIONAL_INT;
    }
    return type == TypeName.LONG ? OPTIONAL_LONG : OPTIONAL;
  }
}
