package dev.codebook.tool.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of this repository's own catalog, used in a real browser. */
class SiteBrowserTest {

  private static final BlockingQueue<String> measured = new LinkedBlockingQueue<>();

  @TempDir static Path directory;

  private static HttpServer server;

  @BeforeAll
  static void makePage() throws IOException {
    assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
    write("codes.html", Site.page(catalog(Path.of("..", "codes.yaml")), SiteFormat.HTML));
    Path measure = Path.of("src", "test", "resources", "browser", "measure.html");
    Files.copy(measure, directory.resolve("measure.html"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/measured",
        exchange -> {
          measured.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.createContext(
        "/",
        exchange -> {
          Path file = directory.resolve(exchange.getRequestURI().getPath().substring(1));
          byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void thePageIsUsedAtEachWidth(int width) throws IOException {
    JsonNode page = measure(width, false);
    String all = page.toPrettyString();
    assertThat(page.path("overflow").intValue()).as(all).isZero();
    assertThat(page.path("label").stringValue())
        .as("the name of a column, where the table has no head")
        .isEqualTo(width < 768 ? "\"rest\"" : "none");
    int codes = page.path("all").intValue();
    assertThat(texts(page, "number")).containsExactly("DeliveryCode.MESSAGE_UNROUTABLE");
    assertThat(page.path("decimal")).as(all).isEqualTo(page.path("number"));
    assertThat(page.path("hexadecimal")).as(all).isEqualTo(page.path("number"));
    assertThat(texts(page, "words"))
        .containsExactly("DeliveryCode.MESSAGE_UNROUTABLE", "DeliveryCode.INTERNAL_REJECT");
    assertThat(page.path("none")).as(all).isEmpty();
    assertThat(page.path("said").booleanValue()).isTrue();
    assertThat(page.path("everything").intValue()).isEqualTo(codes);
    assertThat(texts(page, "retry")).containsExactly("DeliveryCode.TEMPORARY_DELIVERY_FAILURE");
    assertThat(page.path("counted").stringValue()).startsWith("1 of ");
    assertThat(page.path("withoutOrigin").intValue()).isGreaterThan(1).isLessThan(codes);
    assertThat(page.path("cleared").intValue()).isEqualTo(codes);
    assertThat(page.path("target").booleanValue()).as("a link leads to its code").isTrue();
  }

  @Test
  void thePageIsDarkIfTheReaderWantsIt() throws IOException {
    assertThat(measure(1280, false).path("background").stringValue())
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(measure(1280, true).path("background").stringValue()).isEqualTo("rgb(21, 23, 26)");
  }

  @Test
  void anAddressKeepsTheSearchInAFile() throws IOException {
    String file =
        directory.resolve("codes.html").toUri() + "?q=0x404&DeliveryCode.retry=%3DCan+help";
    String page = Chromium.document(file);
    assertThat(page).contains("1 of 54 codes");
    assertThat(page).contains("<tr id=\"DeliveryCode.TEMPORARY_DELIVERY_FAILURE\">");
    assertThat(page).contains("<tr id=\"DeliveryCode.INTERNAL_ERROR\" hidden=\"\">");
  }

  @Test
  void thePageIsPrintedWithoutItsControls() throws IOException {
    Path pdf = directory.resolve("codes.pdf");
    Chromium.print(directory.resolve("codes.html").toUri().toString(), pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Message unroutable", "Teleservice Not Provisioned", "VendorSpecific");
      assertThat(text).as("what is folded on the screen").contains("More will come.");
      assertThat(text).doesNotContain("Search", "Clear", "(none)");
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(document.getNumberOfPages());
      assertThat(last.getText(document)).as("each page has the table's head").contains("relatesTo");
    }
  }

  @Test
  void nothingOfAHostileCatalogRuns() throws IOException {
    Path given = Path.of("src", "test", "resources", "cases", "docs", "hostile", "given");
    write("hostile.html", Site.page(catalog(given.resolve("codes.yaml")), SiteFormat.HTML));
    String page = Chromium.document(directory.resolve("hostile.html").toUri().toString());
    assertThat(page).as("its own script").contains("<search class=\"search\">");
    assertThat(page.split("<script>", -1)).as("and no other").hasSize(2);
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &lt;!-- --&gt;");
  }

  private static JsonNode measure(int width, boolean dark) throws IOException {
    String url = "http://localhost:" + server.getAddress().getPort() + "/measure.html#" + width;
    return JsonMapper.shared().readTree(Chromium.sent(url, dark, measured));
  }

  private static List<String> texts(JsonNode page, String name) {
    return page.path(name).valueStream().map(JsonNode::stringValue).toList();
  }

  private static Catalog catalog(Path file) {
    Session session = new Session(file.getParent(), System.in, System.out, System.err, false);
    return CatalogCompiler.check(NamedFile.of(session, "codes.yaml"), "codes.yaml")
        .catalog()
        .orElseThrow();
  }

  private static void write(String name, String text) throws IOException {
    Files.write(directory.resolve(name), text.getBytes(UTF_8));
  }
}
