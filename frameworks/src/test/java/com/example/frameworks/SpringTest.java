package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.core.env.Environment;

/** One application for all: parameters, properties and bodies. */
class SpringTest {

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context = App.start();
  }

  @AfterAll
  static void stop() {
    if (context != null) {
      context.close();
    }
  }

  @Test
  void openTypesAreParameters() throws Exception {
    assertThat(get("/open/delivered?level=1&ticket=90000000000&delivery=402").body())
        .isEqualTo("delivered Delivered|1 Warning|90000000000 Far away|402 Message unroutable");
    assertThat(get("/open/DELIVERED?level=7&ticket=&delivery=9").body())
        .isEqualTo(
            "DELIVERED (unrecognized Status)|7 (unrecognized Level)|null"
                + "|9 (unrecognized Delivery)");
  }

  @Test
  void closedTypesAreParameters() throws Exception {
    assertThat(get("/closed/LOST%20in%20transit?level=1,-2&language=ell").body())
        .isEqualTo("LOST in transit Lost|[1 Warning, -2 Alarm]|ell Greek");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/open/delivered?level=one",
        "/open/delivered?level=01",
        "/closed/lost?level=1",
        "/closed/delivered?level=2",
        "/closed/delivered?level=1&language=GREEK",
        "/unwired?code=403"
      })
  void otherTextsAreRefused(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(400);
  }

  /** Whatever a converter refuses, Spring looks for among an enum's constants. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/closed/DELIVERED?level=1",
        "/closed/delivered?level=NOTICE",
        "/unwired?code=INTERNAL_ERROR"
      })
  void closedTypesAreTheNamesOfTheirConstantsToo(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void codesAreProperties() {
    assertThat(context.getBean(Received.class))
        .isEqualTo(
            new Received(
                AnyLevel.of(7),
                Level.ALARM,
                Status.DELIVERED,
                Status.LOST,
                Delivery.MESSAGE_UNROUTABLE,
                List.of(Status.DELIVERED, AnyStatus.of("flying")),
                Map.of(Status.LOST, Level.NOTICE)));
  }

  @Test
  void openTypesAreValues() throws Exception {
    assertThat(get("/values").body()).isEqualTo("1 Warning|no such status (unrecognized Status)");
    assertThat(context.getBean(Environment.class).getProperty("value.level", AnyLevel.class))
        .isEqualTo(Level.WARNING);
  }

  @Test
  void codesAreInBodies() throws Exception {
    String json = "{\"level\":7,\"status\":\"001\"}";
    HttpRequest request =
        HttpRequest.newBuilder(uri("/messages"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    assertThat(send(request).body()).isEqualTo(json);
  }

  @Test
  void springAloneConvertsOpenTypes() {
    ConversionService service = new DefaultConversionService();
    assertThat(service.convert("1", AnyLevel.class)).isEqualTo(Level.WARNING);
    assertThat(service.convert("7", AnyTicket.class)).isEqualTo(AnyTicket.of(7));
    assertThat(service.convert("65537", AnyOutcome.class)).isEqualTo(AnyOutcome.of(65537));
    assertThat(service.convert("delivered", AnyStatus.class)).isEqualTo(Status.DELIVERED);
  }

  @Test
  void theConverterServesAnyConversionService() {
    DefaultConversionService service = new DefaultConversionService();
    service.addConverter(new AnyStatus.SpringConverter());
    service.addConverter(new AnyLevel.SpringConverter());
    assertThat(service.convert("LOST in transit", Status.class)).isEqualTo(Status.LOST);
    assertThat(service.convert(Status.LOST, String.class)).isEqualTo("LOST in transit");
    assertThat(service.convert(AnyLevel.of(7), String.class)).isEqualTo("7");
    service.addConverter(new AnyOutcome.SpringConverter());
    assertThat(service.convert("3", Outcome.class)).isEqualTo(Outcome.GOOD);
    AnyOutcome variant = new AnyOutcome.Variant(3, Outcome.GOOD);
    assertThat(service.convert(variant, String.class)).isEqualTo("3");
    assertThat(service.convert("", Level.class)).isNull();
    assertThat(service.convert("", AnyStatus.class)).isEqualTo(AnyStatus.of(""));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private static URI uri(String path) {
    String port = context.getBean(Environment.class).getRequiredProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
