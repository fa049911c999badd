package com.example.sms;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;

/**
 * What the client takes from the environment rather than from the command line, where everybody on
 * the machine could read the token.
 */
final class Environment {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  ReportApi api() throws UsageException {
    String servicePlan = variable("SMS_SERVICE_PLAN");
    return new ReportApi(url("SMS_API_URL"), servicePlan, variable("SMS_API_TOKEN"), TIMEOUT);
  }

  private URI url(String name) throws UsageException {
    String value = variable(name);
    try {
      URI url = new URI(value);
      if (url.getHost() != null && url.getScheme().matches("https?")) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Falls through to what a URL with another scheme gets.
    }
    throw new UsageException(name + " is to be an http or https URL, not " + value + ".");
  }

  /** The value, if it can stand in a header: none of them has spaces or more than ASCII. */
  private String variable(String name) throws UsageException {
    String value = variables.getOrDefault(name, "");
    if (!value.matches("[!-~]+")) {
      throw new UsageException(
          "The environment variable " + name + (value.isEmpty() ? " is not set." : " has spaces."));
    }
    return value;
  }
}
