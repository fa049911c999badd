package com.example.callbacks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the hourly counts, for a chart. */
@Component
class CountSearch {

  private final EntityManager entities;

  CountSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** The messages of one bar that have one code and status. */
  record Count(int bar, AnyDeliveryCode code, AnyDeliveryStatus status, long messages) {}

  @Transactional(readOnly = true)
  public List<Count> counts(Filter filter, Window window, Instant now) {
    String bar = "(c.atHour / " + window.hoursOfBar() + ")";
    String jpql =
        "select new com.example.callbacks.CountSearch$Count("
            + (bar + ", c.code, c.status, sum(c.messages)) from HourlyCount c")
            + (" where c.atHour >= :from and c.atHour < :to" + filter.andOf("c"))
            + (" group by " + bar + ", c.code, c.status");
    int first = window.firstBar(now) * window.hoursOfBar();
    TypedQuery<Count> query =
        entities
            .createQuery(jpql, Count.class)
            .setParameter("from", first)
            .setParameter("to", first + window.bars() * window.hoursOfBar());
    filter.setParameters(query);
    return query.getResultList();
  }
}
