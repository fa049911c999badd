package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds with every database. */
abstract class JpaContract {

  abstract Reports reports();

  @Test
  void codesAreStoredByTheirKeys() {
    Reports reports = reports();
    reports.deleteAll();
    StoredReport known = new StoredReport();
    known.level = Level.WARNING;
    known.closedLevel = Level.ALARM;
    known.namedLevel = Level.ALARM;
    known.ticket = Ticket.FAR_AWAY;
    known.closedTicket = Ticket.FIRST;
    known.status = Status.DELIVERED;
    known.closedStatus = Status.PADDED;
    known.delivery = Delivery.MESSAGE_UNROUTABLE;
    known.closedDelivery = Delivery.INTERNAL_ERROR;
    known.language = LanguageG.GREEK;
    known.closedLanguage = LanguageF.FINNISH;
    StoredReport unknown = new StoredReport();
    unknown.level = AnyLevel.of(7);
    unknown.status = AnyStatus.of("flying");
    reports.saveAll(List.of(known, unknown));
    List<Object[]> columns = reports.columns();
    assertThat(columns.get(0))
        .containsExactly(1, -2, 90000000000L, 1L, "delivered", "001", 402, 403, "ell", "fin");
    assertThat(columns.get(1))
        .containsExactly(7, null, null, null, "flying", null, null, null, null, null);
    assertThat(reports.findByStatus(AnyStatus.of("flying"))).hasSize(1);
    assertThat(reports.findByStatus(Status.DELIVERED)).hasSize(1);
    assertThat(reports.findByStatusIn(Status.Group.OVER.codes())).hasSize(1);
    assertThat(reports.findByClosedLevel(Level.ALARM)).hasSize(1);
    assertThat(reports.alarms()).hasSize(1);
    assertThat(reports.byBoth(Level.WARNING, Level.ALARM)).hasSize(1);
    StoredReport read = reports.findByStatus(Status.DELIVERED).get(0);
    assertThat(read.closedLevel).isEqualTo(Level.ALARM);
    assertThat(read.closedLanguage).isEqualTo(LanguageF.FINNISH);
    assertThat(read.ticket).isEqualTo(Ticket.FAR_AWAY);
  }

  @Test
  void bitsOutsideAMaskAreStored() {
    Reports reports = reports();
    reports.deleteAll();
    StoredReport report = new StoredReport();
    report.outcome = AnyOutcome.of(0x7FFF0003);
    report.closedOutcome = Outcome.from(0x7FFF0003);
    reports.save(report);
    assertThat(reports.outcomes()).containsExactly(0x7FFF0003);
    StoredReport read = reports.findByOutcome(AnyOutcome.of(0x7FFF0003)).get(0);
    assertThat(read.outcome).isEqualTo(new AnyOutcome.Variant(0x7FFF0003, Outcome.BAD));
    assertThat(read.closedOutcome).isEqualTo(Outcome.BAD);
    assertThat(reports.findByOutcome(Outcome.BAD)).isEmpty();
    reports.deleteAll();
  }

  @Test
  void aStoredKeyThatIsNotRecognizedIsNoClosedCode() {
    Reports reports = reports();
    reports.deleteAll();
    reports.save(new StoredReport());
    reports.spoilClosedLevels();
    assertThatThrownBy(reports::findAll).hasStackTraceContaining("AnyLevel$Unrecognized");
    reports.deleteAllInBatch();
    reports.save(new StoredReport());
    // Hibernate 7 has the database check that column, if it creates the table.
    assertThatThrownBy(
            () -> {
              reports.spoilNamedLevels();
              reports.findAll();
            })
        .satisfiesAnyOf(
            thrown ->
                assertThat(thrown).hasStackTraceContaining("Level has no key 9. AnyLevel keeps"),
            thrown -> assertThat(thrown).hasStackTraceContaining("heck constraint"));
    reports.deleteAllInBatch();
  }
}
