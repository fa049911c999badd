package com.example.frameworks;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import org.springframework.transaction.annotation.Transactional;

interface Reports extends JpaRepository<StoredReport, Long> {

  List<StoredReport> findByStatus(AnyStatus status);

  List<StoredReport> findByStatusIn(Collection<? extends AnyStatus> statuses);

  List<StoredReport> findByOutcome(AnyOutcome outcome);

  @Query(value = "select outcome from stored_report", nativeQuery = true)
  List<Integer> outcomes();

  List<StoredReport> findByClosedLevel(Level level);

  @Query("select r from StoredReport r where r.namedLevel = com.example.frameworks.Level.ALARM")
  List<StoredReport> alarms();

  @Query("select r from StoredReport r where r.level = :open and r.closedLevel = :closed")
  List<StoredReport> byBoth(@Param("open") AnyLevel open, @Param("closed") Level closed);

  @Modifying
  @Transactional
  @Query(value = "update stored_report set closed_level = 9", nativeQuery = true)
  void spoilClosedLevels();

  @Modifying
  @Transactional
  @Query(value = "update stored_report set named_level = 9", nativeQuery = true)
  void spoilNamedLevels();

  @Query(
      value =
          "select level, closed_level, ticket, closed_ticket, status, closed_status, delivery,"
              + " closed_delivery, language, closed_language from stored_report order by id",
      nativeQuery = true)
  List<Object[]> columns();
}
