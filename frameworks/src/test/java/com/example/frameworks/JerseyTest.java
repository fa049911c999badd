package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class JerseyTest {

  private final ApplicationHandler application =
      new ApplicationHandler(new ResourceConfig(Parameters.class));

  @Test
  void openTypesAreParameters() throws Exception {
    assertThat(get("open/flying?level=7&ticket=90000000000").getEntity())
        .isEqualTo("flying (unrecognized Status)|[7 (unrecognized Level)]|90000000000 Far away");
    assertThat(get("open/delivered?level=one").getStatus()).isEqualTo(404);
  }

  @Test
  void closedTypesAreParameters() throws Exception {
    assertThat(get("closed/delivered?level=-2&language=ell").getEntity())
        .isEqualTo("delivered Delivered|-2 Alarm|ell Greek");
    assertThat(get("closed/DELIVERED?level=1").getStatus()).isEqualTo(404);
    assertThat(get("closed/delivered?level=NOTICE").getStatus()).isEqualTo(404);
    assertThat(get("closed/delivered?level=7").getStatus()).isEqualTo(404);
  }

  private ContainerResponse get(String path) throws Exception {
    URI base = URI.create("http://localhost/");
    return application
        .apply(
            new ContainerRequest(
                base, base.resolve(path), "GET", null, new MapPropertiesDelegate(), null))
        .get();
  }
}
