package com.example.reports.flink;

import dev.codebook.KeyFormat;
import dev.codebook.KeyFormat.KeyType;
import dev.codebook.ReceivedCode;
import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.util.InstantiationUtil;

/** Writes codes between operators and into state, each as its key. */
final class OpenTypeSerializer<C extends ReceivedCode> extends TypeSerializer<C> {

  private static final long serialVersionUID = 1;

  private final Class<? extends OpenTypeInfoFactory<C>> factory;
  private final KeyType written;
  private transient KeyFormat<C> format;

  private OpenTypeSerializer(
      Class<? extends OpenTypeInfoFactory<C>> factory, KeyType written, KeyFormat<C> format) {
    this.factory = factory;
    this.written = written;
    this.format = format;
  }

  @SuppressWarnings("unchecked")
  static <C extends ReceivedCode> OpenTypeSerializer<C> of(OpenTypeInfoFactory<C> factory) {
    return new OpenTypeSerializer<>(
        (Class<? extends OpenTypeInfoFactory<C>>) factory.getClass(),
        factory.format().keyType(),
        factory.format());
  }

  /** Reads keys that a savepoint has. */
  static <C extends ReceivedCode> OpenTypeSerializer<C> reading(
      Class<? extends OpenTypeInfoFactory<C>> factory, KeyType written) {
    return new OpenTypeSerializer<>(
        factory, written, InstantiationUtil.instantiate(factory).format());
  }

  Class<? extends OpenTypeInfoFactory<C>> factory() {
    return factory;
  }

  KeyType written() {
    return written;
  }

  boolean reads(KeyType before) {
    return format.reads(before);
  }

  private Object readResolve() {
    return reading(factory, written);
  }

  @Override
  public void serialize(C code, DataOutputView target) throws IOException {
    format.write(code, target);
  }

  @Override
  public C deserialize(DataInputView source) throws IOException {
    return format.read(source, written);
  }

  @Override
  public C deserialize(C reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public C copy(C code) {
    return code;
  }

  @Override
  public C copy(C code, C reuse) {
    return code;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<C> duplicate() {
    return this;
  }

  /** There is no code that would do for any; Flink takes null for that. */
  @Override
  public C createInstance() {
    return null;
  }

  @Override
  public int getLength() {
    return switch (written) {
      case INT -> Integer.BYTES;
      case LONG -> Long.BYTES;
      case TEXT -> -1;
    };
  }

  @Override
  public TypeSerializerSnapshot<C> snapshotConfiguration() {
    return new OpenTypeSnapshot<>(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenTypeSerializer<?> serializer
        && serializer.factory == factory
        && serializer.written == written;
  }

  @Override
  public int hashCode() {
    return Objects.hash(factory, written);
  }
}
