package com.example.callbacks;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Messages extends JpaRepository<Message, Long> {

  /** Locks messages, in an order in which transactions do not wait in a circle. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select m from Message m where m.batchId = :batchId and m.recipient in :recipients"
          + " order by m.recipient")
  List<Message> lock(String batchId, Collection<String> recipients);
}
