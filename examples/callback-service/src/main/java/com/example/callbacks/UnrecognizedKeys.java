package com.example.callbacks;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UnrecognizedKeys extends JpaRepository<UnrecognizedKey, Long> {

  List<UnrecognizedKey> findTop100ByOrderByFirstSeenDescIdDesc();

  /** Counts a key that exists, and returns 1, or does nothing and returns 0. */
  @Modifying
  @Query(
      "update UnrecognizedKey k set k.messages = k.messages + :messages, k.lastSeen = :seen"
          + " where k.setName = :setName and k.keyText = :keyText")
  int add(String setName, String keyText, long messages, Instant seen);
}
