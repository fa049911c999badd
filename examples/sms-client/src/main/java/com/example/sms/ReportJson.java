package com.example.sms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;

/** Delivery reports as JSON. */
final class ReportJson {

  /** Ignores properties that it does not use, and is strict about those that it does. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new CodesModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private ReportJson() {}

  /**
   * Reads a report of any type.
   *
   * @throws MalformedReport if it is not JSON, or lacks a property that every report has
   */
  static DeliveryReport read(byte[] json) throws MalformedReport {
    return read(json, DeliveryReport.class);
  }

  /**
   * Reads a report of one type.
   *
   * @throws MalformedReport if it is not JSON, is of another type, or lacks a property that every
   *     report of this type has
   */
  static <R extends DeliveryReport> R read(byte[] json, Class<R> type) throws MalformedReport {
    JsonNode tree = tree(json);
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (InvalidTypeIdException e) {
      throw MalformedReport.ofOtherType(tree, e);
    } catch (JsonMappingException e) {
      throw MalformedReport.mismatch(tree, e);
    } catch (JsonProcessingException e) {
      throw MalformedReport.notJson(e);
    }
  }

  /** Writes a report, an unrecognized code or status as it came. */
  static String write(DeliveryReport report) {
    try {
      return MAPPER.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report is always JSON", e);
    }
  }

  private static JsonNode tree(byte[] json) throws MalformedReport {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (IOException e) {
      throw MalformedReport.notJson(e);
    }
    if (!tree.isObject()) {
      throw MalformedReport.notAnObject(tree);
    }
    return tree;
  }
}
