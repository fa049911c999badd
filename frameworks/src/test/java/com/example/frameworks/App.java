package com.example.frameworks;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application that says nothing of codes but their types. */
@SpringBootApplication
@EnableConfigurationProperties(Received.class)
class App {

  private static final List<String> OPTIONS =
      List.of(
          "--server.port=0",
          "--spring.main.banner-mode=off",
          "--logging.level.root=error",
          "--spring.jpa.open-in-view=false",
          "--spring.jpa.hibernate.ddl-auto=create",
          "--value.level=1",
          "--value.status=no such status",
          "--received.level=7",
          "--received.closed-level=-2",
          "--received.status=delivered",
          "--received.closed-status=LOST in transit",
          "--received.closed-delivery=402",
          "--received.statuses=delivered,flying",
          "--received.levels[LOST in transit]=3");

  /** Starts it on a free port. */
  static ConfigurableApplicationContext start(String... options) {
    return SpringApplication.run(
        App.class, Stream.concat(OPTIONS.stream(), Stream.of(options)).toArray(String[]::new));
  }

  record Message(AnyLevel level, Status status) {}

  @RestController
  static class Controller {
    private final AnyLevel value;
    private final AnyStatus text;

    Controller(@Value("${value.level}") AnyLevel value, @Value("${value.status}") AnyStatus text) {
      this.value = value;
      this.text = text;
    }

    @GetMapping("/open/{status}")
    String open(
        @PathVariable("status") AnyStatus status,
        @RequestParam("level") AnyLevel level,
        @RequestParam(name = "ticket", required = false) AnyTicket ticket,
        @RequestParam(name = "delivery", required = false) AnyDelivery delivery) {
      return status + "|" + level + "|" + ticket + "|" + delivery;
    }

    @GetMapping("/closed/{status}")
    String closed(
        @PathVariable("status") Status status,
        @RequestParam("level") List<Level> levels,
        @RequestParam(name = "language", required = false) Language language) {
      return status + "|" + levels + "|" + language;
    }

    @GetMapping("/unwired")
    String unwired(@RequestParam("code") Unwired code) {
      return code.name();
    }

    @GetMapping("/values")
    String values() {
      return value + "|" + text;
    }

    @PostMapping("/messages")
    Message echo(@RequestBody Message message) {
      return message;
    }
  }
}
