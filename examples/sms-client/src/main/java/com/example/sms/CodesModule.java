package com.example.sms;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.function.Function;

/** Codes and statuses in JSON: the vendor's own number or text, recognized or not. */
final class CodesModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  CodesModule() {
    add(AnyDeliveryCode.class, Integer.class, AnyDeliveryCode::ofRest, CodesModule::number);
    add(AnyDeliveryStatus.class, String.class, AnyDeliveryStatus::of, AnyDeliveryStatus::key);
  }

  /** An unrecognized code that came by SMPP has no number in the REST API. */
  private static int number(AnyDeliveryCode code) {
    return code.asRest()
        .orElseThrow(() -> new IllegalArgumentException(code + " has no number in the REST API"));
  }

  private <T, K> void add(Class<T> type, Class<K> key, Function<K, T> read, Function<T, K> write) {
    addDeserializer(type, new StdDelegatingDeserializer<>(new By<>(key, type, read)));
    addSerializer(type, new StdDelegatingSerializer(type, new By<>(type, key, write)));
  }

  private record By<A, B>(Class<A> from, Class<B> to, Function<A, B> function)
      implements Converter<A, B> {

    @Override
    public B convert(A value) {
      return function.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return types.constructType(from);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return types.constructType(to);
    }
  }
}
