package com.example.callbacks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds stored reports, the newest first. */
@Component
class ReportSearch {

  private final EntityManager entities;

  ReportSearch(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Finds a page of reports. An index leads to its first row, so that the thousandth page costs no
   * more than the first.
   *
   * @param before the id of the last report of the page before
   * @param most how many to find
   */
  @Transactional(readOnly = true)
  public List<Report> page(Filter filter, long before, int most) {
    String jpql =
        "select r from Report r join fetch r.callback left join fetch r.message"
            + (" where r.id < :before" + filter.andOf("r") + " order by r.id desc");
    TypedQuery<Report> query =
        entities.createQuery(jpql, Report.class).setParameter("before", before).setMaxResults(most);
    filter.setParameters(query);
    return query.getResultList();
  }
}
