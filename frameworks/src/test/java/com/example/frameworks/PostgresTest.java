package com.example.frameworks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.postgres.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

class PostgresTest extends JpaContract {

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    assumeTrue(PostgresServer.isInstalled(), PostgresServer.MISSING);
    context = App.start("--spring.datasource.url=" + PostgresServer.url("codes"));
  }

  @AfterAll
  static void stop() {
    if (context != null) {
      context.close();
    }
  }

  @Override
  Reports reports() {
    return context.getBean(Reports.class);
  }
}
