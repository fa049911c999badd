package com.example.callbacks;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HourlyCounts extends JpaRepository<HourlyCount, Long> {

  /** Adds to a count that exists, and returns 1, or does nothing and returns 0. */
  @Modifying
  @Query(
      "update HourlyCount c set c.messages = c.messages + :messages"
          + " where c.atHour = :hour and c.code = :code and c.status = :status")
  int add(int hour, AnyDeliveryCode code, AnyDeliveryStatus status, long messages);
}
