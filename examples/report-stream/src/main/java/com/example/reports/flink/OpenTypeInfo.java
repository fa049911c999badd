package com.example.reports.flink;

import dev.codebook.ReceivedCode;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** What Flink needs to know of an open type. */
final class OpenTypeInfo<C extends ReceivedCode> extends TypeInformation<C> {

  private static final long serialVersionUID = 1;

  private final Class<C> type;
  private final OpenTypeSerializer<C> serializer;

  OpenTypeInfo(OpenTypeInfoFactory<C> factory) {
    this.type = factory.type();
    this.serializer = OpenTypeSerializer.of(factory);
  }

  @Override
  public TypeSerializer<C> createSerializer(SerializerConfig config) {
    return serializer;
  }

  @Override
  public Class<C> getTypeClass() {
    return type;
  }

  /**
   * A code is no key of a stream. Flink finds the machine that has a key by its hash code, and that
   * of an enum's constant is another one in each JVM.
   */
  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof OpenTypeInfo;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenTypeInfo<?> info && info.serializer.equals(serializer);
  }

  @Override
  public int hashCode() {
    return serializer.hashCode();
  }
}
