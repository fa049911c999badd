package com.example.reports.flink;

import dev.codebook.KeyFormat;
import dev.codebook.ReceivedCode;
import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * Says how Flink writes the codes of an open type. A public subclass with a public constructor
 * without parameters does so for one type, and {@code @TypeInfo} on a field names the subclass.
 * Savepoints have the name of the subclass, so keep it.
 *
 * @param <C> the open type
 */
public abstract class OpenTypeInfoFactory<C extends ReceivedCode> extends TypeInfoFactory<C> {

  private final Class<C> type;
  private final KeyFormat<C> format;

  /**
   * Makes a factory for an open type.
   *
   * @param type the open type
   * @param format writes its codes
   */
  protected OpenTypeInfoFactory(Class<C> type, KeyFormat<C> format) {
    this.type = type;
    this.format = format;
  }

  /** {@return what Flink needs to know of the open type} */
  public TypeInformation<C> typeInfo() {
    return new OpenTypeInfo<>(this);
  }

  @Override
  public TypeInformation<C> createTypeInfo(
      Type ofField, Map<String, TypeInformation<?>> parameters) {
    return typeInfo();
  }

  Class<C> type() {
    return type;
  }

  KeyFormat<C> format() {
    return format;
  }
}
