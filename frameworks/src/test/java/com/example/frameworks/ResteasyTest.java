package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResteasyTest {

  private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

  @BeforeEach
  void register() {
    dispatcher.getRegistry().addSingletonResource(new Parameters());
  }

  @Test
  void openTypesAreParameters() throws Exception {
    assertThat(get("/open/flying?level=7&ticket=90000000000").getContentAsString())
        .isEqualTo("flying (unrecognized Status)|[7 (unrecognized Level)]|90000000000 Far away");
    assertThat(get("/open/delivered?level=one").getStatus()).isEqualTo(404);
  }

  @Test
  void closedTypesAreParameters() throws Exception {
    assertThat(get("/closed/delivered?level=-2&language=ell").getContentAsString())
        .isEqualTo("delivered Delivered|-2 Alarm|ell Greek");
    assertThat(get("/closed/DELIVERED?level=1").getStatus()).isEqualTo(404);
    assertThat(get("/closed/delivered?level=NOTICE").getStatus()).isEqualTo(404);
    assertThat(get("/closed/delivered?level=7").getStatus()).isEqualTo(404);
  }

  private MockHttpResponse get(String path) throws Exception {
    MockHttpResponse response = new MockHttpResponse();
    dispatcher.invoke(MockHttpRequest.get(path), response);
    return response;
  }
}
