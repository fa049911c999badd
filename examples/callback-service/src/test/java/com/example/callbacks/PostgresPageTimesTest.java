package com.example.callbacks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.postgres.PostgresServer;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PostgresPageTimesTest extends PageTimes {

  @BeforeAll
  static void find() {
    assumeTrue(PostgresServer.isInstalled(), PostgresServer.MISSING);
  }

  @DynamicPropertySource
  static void use(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> PostgresServer.url("page_times"));
  }
}
