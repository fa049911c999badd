package com.example.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page in a real browser. Its pictures are in {@code target/pictures}. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:browser")
class BrowserTest {

  private static final Pattern MEASURED = Pattern.compile("<pre id=\"measured\">([^<]*)</pre>");
  private static boolean isFilled;

  @LocalServerPort private int port;

  @BeforeAll
  static void find() {
    assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
  }

  @Autowired
  void fill(JdbcTemplate jdbc) {
    if (!isFilled) {
      isFilled = true;
      new Seed(jdbc, 1).fill(3000, Instant.now());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void thePageFitsEachWidthWhateverComes(int width) throws Exception {
    String longest = "W".repeat(Storable.LONGEST_TEXT);
    new Client(port)
        .post(Bodies.recipient(longest, longest, -2147483648, longest, "2026-01-01T00:00:00Z"));
    JsonNode page = measure(width);
    assertThat(page.path("overflow").intValue()).as("%s", page).isZero();
    assertThat(page.path("rows").intValue()).isEqualTo(ReportPage.ROWS);
    assertThat(page.path("bars").intValue()).isGreaterThan(28);
    assertThat(page.path("visibleBars")).as("%s", page).isEqualTo(page.path("bars"));
    assertThat(page.path("highestBar")).as("%s", page).isEqualTo(page.path("laneHeight"));
  }

  @Test
  void thePageIsDarkIfTheReaderWantsIt() throws Exception {
    JsonNode light = measure(1280, "--blink-settings=preferredColorScheme=1");
    JsonNode dark = measure(1280, "--blink-settings=preferredColorScheme=0");
    assertThat(light.path("background").stringValue()).isEqualTo("rgb(247, 246, 243)");
    assertThat(dark.path("background").stringValue()).isEqualTo("rgb(21, 23, 26)");
    assertThat(dark.path("color")).isNotEqualTo(light.path("color"));
  }

  @Test
  void aCallbackIsSeen() throws Exception {
    new Client(port)
        .post(Bodies.recipient("<b>batch</b>", "+46&lt;", 997, "Lost", Instant.now().toString()));
    String document = Chromium.document(url("/?code=997"));
    assertThat(document)
        .contains("997 ?", "Lost ?", "Look at it", "&lt;b&gt;batch&lt;/b&gt;", "+46&amp;lt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void thePageIsDrawn(String scheme) throws Exception {
    Path pictures = Files.createDirectories(Path.of("target/pictures"));
    boolean dark = scheme.equals("dark");
    Path desk = pictures.resolve("desk-" + scheme + ".png");
    Path phone = pictures.resolve("phone-" + scheme + ".png");
    Chromium.draw(url("/"), desk, 1280, 1400, dark);
    Chromium.draw(url("/"), phone, 500, 1800, dark);
    assertThat(desk).isNotEmptyFile();
    assertThat(phone).isNotEmptyFile();
  }

  private JsonNode measure(int width, String... options) throws Exception {
    String document = Chromium.document(url("/measure.html#" + width), options);
    Matcher measured = MEASURED.matcher(document);
    assertThat(measured.find()).as(document).isTrue();
    return JsonMapper.shared().readTree(measured.group(1));
  }

  private String url(String path) {
    return new Client(port).uri(path).toString();
  }
}
