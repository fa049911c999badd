package com.example.reports.flink;

import dev.codebook.KeyFormat.KeyType;
import dev.codebook.ReceivedCode;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * What a savepoint says of the codes that it has: the factory of their open type, and the type of
 * their keys. It says nothing of the catalog, so that the next one reads them.
 *
 * @param <C> the open type
 */
public final class OpenTypeSnapshot<C extends ReceivedCode> implements TypeSerializerSnapshot<C> {

  private static final int VERSION = 1;

  private Class<? extends OpenTypeInfoFactory<C>> factory;
  private KeyType written;

  /** For Flink, which then calls {@link #readSnapshot}. */
  public OpenTypeSnapshot() {}

  OpenTypeSnapshot(OpenTypeSerializer<C> serializer) {
    this.factory = serializer.factory();
    this.written = serializer.written();
  }

  @Override
  public int getCurrentVersion() {
    return VERSION;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeUTF(factory.getName());
    out.writeUTF(written.name());
  }

  @Override
  @SuppressWarnings("unchecked")
  public void readSnapshot(int version, DataInputView in, ClassLoader classes) throws IOException {
    if (version != VERSION) {
      throw new IOException("Codes were written by a newer job, in version " + version + ".");
    }
    String name = in.readUTF();
    try {
      factory =
          (Class<? extends OpenTypeInfoFactory<C>>)
              Class.forName(name, false, classes).asSubclass(OpenTypeInfoFactory.class);
    } catch (ClassNotFoundException e) {
      throw new IOException("The savepoint has codes of " + name + ". Keep that class.", e);
    }
    written = KeyType.valueOf(in.readUTF());
  }

  @Override
  public TypeSerializer<C> restoreSerializer() {
    return OpenTypeSerializer.reading(factory, written);
  }

  /** Keys of another type are written anew, if all of them can be read. */
  @Override
  public TypeSerializerSchemaCompatibility<C> resolveSchemaCompatibility(
      TypeSerializerSnapshot<C> old) {
    if (!(old instanceof OpenTypeSnapshot<C> before) || !reads(before.written)) {
      return TypeSerializerSchemaCompatibility.incompatible();
    }
    return before.written == written
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.compatibleAfterMigration();
  }

  private boolean reads(KeyType before) {
    return OpenTypeSerializer.reading(factory, written).reads(before);
  }
}
