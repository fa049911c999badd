package com.example.frameworks;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of each type of key. */
@ConfigurationProperties("received")
record Received(
    AnyLevel level,
    Level closedLevel,
    AnyStatus status,
    Status closedStatus,
    Delivery closedDelivery,
    List<AnyStatus> statuses,
    Map<AnyStatus, Level> levels) {}
