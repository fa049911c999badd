package com.example.frameworks;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

class H2Test extends JpaContract {

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context = App.start("--spring.datasource.url=jdbc:h2:mem:jpa");
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
