package com.example.callbacks;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MalformedBodies extends JpaRepository<MalformedBody, Long> {

  /** Counts a body that exists, and returns 1, or does nothing and returns 0. */
  @Modifying
  @Query(
      "update MalformedBody b set b.times = b.times + 1, b.lastReceived = :received"
          + " where b.digest = :digest")
  int countAgain(String digest, Instant received);
}
