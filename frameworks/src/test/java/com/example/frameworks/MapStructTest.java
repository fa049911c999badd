package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

class MapStructTest {

  record Raw(String status, int level, String delivery) {}

  record Meant(AnyStatus status, AnyLevel level, AnyDelivery delivery) {}

  record Outgoing(String status) {}

  @Mapper(uses = {AnyStatus.class, AnyLevel.class, AnyDelivery.class})
  interface Reports {

    Meant meant(Raw raw);

    Outgoing outgoing(Meant meant);

    default String text(AnyStatus status) {
      return status.key();
    }
  }

  @Test
  void findsTheFactoriesOfOpenTypes() {
    Reports reports = Mappers.getMapper(Reports.class);
    Meant meant = reports.meant(new Raw("delivered", 7, "402"));
    assertThat(meant)
        .isEqualTo(new Meant(Status.DELIVERED, AnyLevel.of(7), Delivery.MESSAGE_UNROUTABLE));
    assertThat(reports.outgoing(meant)).isEqualTo(new Outgoing("delivered"));
  }
}
