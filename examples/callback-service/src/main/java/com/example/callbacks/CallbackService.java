package com.example.callbacks;

import dev.codebook.UnrecognizedCodes;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Starts the service. */
@SpringBootApplication
@EnableResilientMethods
class CallbackService {

  public static void main(String[] args) {
    UnrecognizedCodes.listen(UnrecognizedCodes.log(System.getLogger("codes")));
    SpringApplication.run(CallbackService.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
