package com.example.sms;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** A body that is not a delivery report. The message says where and why, in one line. */
final class MalformedReport extends IOException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_QUOTE = 60;
  private static final Set<Class<?>> TEXTS = Set.of(String.class, AnyDeliveryStatus.class);
  private static final Set<Class<?>> INTEGERS =
      Set.of(int.class, Integer.class, OptionalInt.class, AnyDeliveryCode.class);

  private MalformedReport(String reason, Throwable cause) {
    super(Printable.line(reason), cause);
  }

  static MalformedReport notJson(IOException cause) {
    if (cause instanceof StreamConstraintsException) {
      return new MalformedReport(
          "It is nested too deeply, or has too long a text or number.", cause);
    }
    String reason = cause.getMessage();
    if (cause instanceof JsonProcessingException e && e.getLocation() != null) {
      JsonLocation at = e.getLocation();
      reason = "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + gist(e);
    }
    return new MalformedReport("Not JSON: " + reason, cause);
  }

  static MalformedReport notAnObject(JsonNode tree) {
    return new MalformedReport("Expected an object, found " + quote(tree), null);
  }

  static MalformedReport ofOtherType(JsonNode tree, InvalidTypeIdException cause) {
    String kind = cause.getBaseType().getRawClass().getSimpleName();
    String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    String found = quote(tree.path("type"));
    return new MalformedReport("type: expected the type of a " + words + ", found " + found, cause);
  }

  /** Says where in the tree there is something that Jackson cannot read as its type. */
  static MalformedReport mismatch(JsonNode tree, JsonMappingException cause) {
    StringBuilder where = new StringBuilder();
    JsonNode found = tree;
    for (JsonMappingException.Reference step : cause.getPath()) {
      boolean inList = step.getFieldName() == null;
      found = inList ? found.path(step.getIndex()) : found.path(step.getFieldName());
      where.append(inList ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
    }
    String place = where.isEmpty() ? "" : where.substring(1) + ": ";
    return new MalformedReport(
        place + "expected " + expected(cause) + ", found " + quote(found), cause);
  }

  private static String expected(JsonMappingException cause) {
    Class<?> type = cause instanceof MismatchedInputException e ? e.getTargetType() : int.class;
    if (INTEGERS.contains(type)) {
      return "a 32-bit integer";
    }
    if (TEXTS.contains(type)) {
      return "a text";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static String quote(JsonNode node) {
    String json = node.isMissingNode() ? "nothing" : node.toString();
    return json.length() <= LONGEST_QUOTE ? json : json.substring(0, LONGEST_QUOTE) + "...";
  }

  /** The beginning of Jackson's message, without its own classes and settings. */
  private static String gist(JsonProcessingException e) {
    return e.getOriginalMessage().split(" \\(|: |\n", 2)[0] + ".";
  }
}
