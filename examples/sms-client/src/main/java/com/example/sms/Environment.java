package com.example.sms;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;

/**
 * The settings of the client. They come from environment variables, because everybody on the
 * machine can read the command line, and so the token.
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
      // The same error as for a URL with another scheme.
    }
    throw new UsageException(name + " must be an http or https URL, not " + value + ".");
  }

  /** The value. It must be ASCII without spaces, so that it can be put into a header. */
  private String variable(String name) throws UsageException {
    String value = variables.getOrDefault(name, "");
    if (!value.matches("[!-~]+")) {
      throw new UsageException(
          "The environment variable "
              + name
              + (value.isEmpty() ? " is not set." : " must be ASCII without spaces."));
    }
    return value;
  }
}
