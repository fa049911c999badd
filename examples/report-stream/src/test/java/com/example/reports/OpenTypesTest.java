package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.reports.flink.OpenTypeInfoFactory;
import dev.codebook.KeyFormat;
import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open types in Flink's serializers, where generic types are disabled. */
class OpenTypesTest {

  private static final SerializerConfigImpl WITHOUT_KRYO =
      new SerializerConfigImpl(Settings.of(new Configuration(), "target"));

  /** As if the keys of the set were texts in another version of its catalog. */
  public static final class AsText extends OpenTypeInfoFactory<AnyDeliveryCode> {
    /** For Flink. */
    public AsText() {
      super(
          AnyDeliveryCode.class,
          KeyFormat.ofText(AnyDeliveryCode::keyText, AnyDeliveryCode::valueOf));
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Report.class,
        Message.class,
        MinuteCount.class,
        Kind.class,
        Retry.class,
        Kept.class,
        Unrecognized.class
      })
  void noTypeOfTheJobNeedsKryo(Class<?> type) {
    assertThat(TypeInformation.of(type).createSerializer(WITHOUT_KRYO)).isNotNull();
  }

  /** Otherwise the test above could not fail. */
  @Test
  void anOpenTypeWouldWithoutItsFactory() {
    TypeInformation<AnyDeliveryCode> type = TypeInformation.of(AnyDeliveryCode.class);
    assertThatThrownBy(() -> type.createSerializer(WITHOUT_KRYO))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aCodeIsItsKey() throws Exception {
    TypeSerializer<AnyDeliveryCode> codes = serializer(new CodeInfo());
    for (AnyDeliveryCode code :
        new AnyDeliveryCode[] {DeliveryCode.MESSAGE_UNROUTABLE, AnyDeliveryCode.ofRest(417)}) {
      DataOutputSerializer out = new DataOutputSerializer(8);
      codes.serialize(code, out);
      DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
      assertThat(in.readInt()).isEqualTo(code.wireKey());
      assertThat(codes.deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
          .isEqualTo(code);
    }
  }

  @Test
  void aSerializerGoesToOtherMachines() throws Exception {
    TypeSerializer<AnyDeliveryStatus> statuses = serializer(new StatusInfo());
    TypeSerializer<AnyDeliveryStatus> there = InstantiationUtil.clone(statuses);
    DataOutputSerializer out = new DataOutputSerializer(8);
    there.serialize(DeliveryStatus.QUEUED, out);
    assertThat(there).isEqualTo(statuses).hasSameHashCodeAs(statuses);
    assertThat(there.deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
        .isEqualTo(DeliveryStatus.QUEUED);
  }

  @Test
  void aSavepointSaysHowItsKeysAreRead() throws Exception {
    TypeSerializer<AnyDeliveryCode> before = serializer(new CodeInfo());
    DataOutputSerializer out = new DataOutputSerializer(8);
    before.serialize(AnyDeliveryCode.ofRest(417), out);
    TypeSerializerSnapshot<AnyDeliveryCode> restored = written(before.snapshotConfiguration());

    assertThat(compatibility(new CodeInfo(), restored).isCompatibleAsIs()).isTrue();
    assertThat(compatibility(new AsText(), restored).isCompatibleAfterMigration()).isTrue();
    assertThat(
            restored
                .restoreSerializer()
                .deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
        .isEqualTo(AnyDeliveryCode.ofRest(417));
  }

  @Test
  void textsThatMayBeNoNumbersAreNotReadAsNumbers() throws Exception {
    TypeSerializerSnapshot<AnyDeliveryCode> restored =
        written(serializer(new AsText()).snapshotConfiguration());
    assertThat(compatibility(new CodeInfo(), restored).isIncompatible()).isTrue();
  }

  private static TypeSerializer<AnyDeliveryCode> serializer(
      OpenTypeInfoFactory<AnyDeliveryCode> factory) {
    return factory.typeInfo().createSerializer(WITHOUT_KRYO);
  }

  private static TypeSerializer<AnyDeliveryStatus> serializer(StatusInfo factory) {
    return factory.typeInfo().createSerializer(WITHOUT_KRYO);
  }

  private static TypeSerializerSchemaCompatibility<AnyDeliveryCode> compatibility(
      OpenTypeInfoFactory<AnyDeliveryCode> now, TypeSerializerSnapshot<AnyDeliveryCode> before) {
    return serializer(now).snapshotConfiguration().resolveSchemaCompatibility(before);
  }

  private static TypeSerializerSnapshot<AnyDeliveryCode> written(
      TypeSerializerSnapshot<AnyDeliveryCode> snapshot) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, snapshot);
    return TypeSerializerSnapshot.readVersionedSnapshot(
        new DataInputDeserializer(out.getCopyOfBuffer()), OpenTypesTest.class.getClassLoader());
  }
}
