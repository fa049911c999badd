package dev.codebook.tool.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The templates of a format, which escape every text of a catalog. */
final class Templates {

  private final Template page;
  private final Template index;
  private final Map<String, String> parts;

  private Templates(Mustache.Compiler compiler, String extension, Map<String, String> parts) {
    this.page = compiler.compile(resource("page" + extension));
    this.index = compiler.compile(resource("index" + extension));
    this.parts = parts;
  }

  static Templates html() {
    String script = resource("page.js");
    return new Templates(
        compiler(Escaping::html),
        ".html",
        Map.of("style", resource("page.css"), "script", script, "scriptHash", hash(script)));
  }

  static Templates markdown() {
    return new Templates(compiler(Escaping::markdown), ".md", Map.of());
  }

  private static Mustache.Compiler compiler(Mustache.Escaper escaper) {
    return Mustache.compiler().emptyStringIsFalse(true).withEscaper(escaper);
  }

  String page(PageView view) {
    return fill(page, view);
  }

  String index(List<PageView> pages) {
    return fill(index, Map.of("pages", pages));
  }

  private String fill(Template template, Object view) {
    StringWriter text = new StringWriter();
    template.execute(view, parts, text);
    return text.toString();
  }

  private static String resource(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash by which a page allows its own script, and no other. */
  private static String hash(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
