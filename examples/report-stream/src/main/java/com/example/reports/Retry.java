package com.example.reports;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/**
 * A message to send again.
 *
 * @param due when to send it, in milliseconds since 1970
 */
public record Retry(String message, @TypeInfo(CodeInfo.class) AnyDeliveryCode code, long due) {}
