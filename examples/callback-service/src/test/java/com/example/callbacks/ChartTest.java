package com.example.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:20:00Z");

  @Test
  void theLastBarHoldsNow() {
    int last = Window.WEEK.firstBar(NOW) + Window.WEEK.bars() - 1;
    assertThat(Window.WEEK.startOf(last)).isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
  }

  @ParameterizedTest
  @EnumSource
  void aWindowIsAsLongAsItSays(Window window) {
    Instant first = window.startOf(window.firstBar(NOW));
    Instant end = window.startOf(window.firstBar(NOW) + window.bars());
    assertThat(first.plusSeconds(window.days() * 86_400L)).isEqualTo(end);
  }

  @Test
  void messagesAreInTheLaneOfTheirDecision() {
    int last = Window.DAY.firstBar(NOW) + 23;
    Chart chart =
        Chart.of(
            Window.DAY,
            NOW,
            List.of(
                new CountSearch.Count(last, DeliveryCode.NO_ERROR, DeliveryStatus.DELIVERED, 6),
                new CountSearch.Count(last - 1, DeliveryCode.NO_ERROR, DeliveryStatus.DELIVERED, 3),
                new CountSearch.Count(last, DeliveryCode.TIMEOUT, DeliveryStatus.FAILED, 2),
                new CountSearch.Count(last, DeliveryCode.CONGESTION, DeliveryStatus.FAILED, 2)));
    Chart.Lane done = chart.lanes().get(Decision.DONE.ordinal());
    assertThat(done.messages()).isEqualTo(9);
    assertThat(done.bars()).extracting(Chart.Bar::height).containsExactly(50.0, 100.0);
    assertThat(chart.lanes().get(Decision.RETRY.ordinal()).highest()).isEqualTo(4);
    assertThat(chart.lanes().get(Decision.GIVE_UP.ordinal()).bars()).isEmpty();
    assertThat(chart.messages()).isEqualTo(13);
  }
}
