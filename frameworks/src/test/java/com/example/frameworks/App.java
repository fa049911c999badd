package com.example.frameworks;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
