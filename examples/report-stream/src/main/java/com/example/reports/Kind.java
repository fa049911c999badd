package com.example.reports;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/** What reports that are counted together have in common. */
public record Kind(
    @TypeInfo(StatusInfo.class) AnyDeliveryStatus status,
    @TypeInfo(CodeInfo.class) AnyDeliveryCode code,
    Decision decision) {}
