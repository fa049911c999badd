package dev.codebook.compiler.emit.text;

import com.palantir.javapoet.ClassName;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Inclusion;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Synonym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Javadoc says about the codes of a set: their keys, meaning, fields and groups. */
public final class CodeText {

  private final SetTypes types;
  private final CodeSet set;
  private final Map<String, List<String>> groups = new HashMap<>();

  public CodeText(SetTypes types) {
    this.types = types;
    this.set = types.set();
    for (Group group : set.groups()) {
      String title = JavadocText.escape(group.title());
      for (String code : group.codes()) {
        List<String> titles = groups.get(code);
        if (titles == null) {
          titles = new ArrayList<>();
          groups.put(code, titles);
        }
        titles.add(title);
      }
    }
  }

  /** The Javadoc of a constant: paragraphs, and the reason if it is deprecated. */
  public String of(Code code) {
    StringBuilder text = new StringBuilder(JavadocText.wrap(heading(set, code) + "."));
    if (code.description().isPresent()) {
      addParagraph(text, JavadocText.escape(code.description().get()));
    }
    addParagraph(text, fields(code));
    addParagraph(text, aliases(code));
    addParagraph(text, synonyms(code));
    addParagraph(text, groups(code));
    if (code.included().isPresent()) {
      addParagraph(text, inclusion(code.included().get()));
    }
    List<String> tags = tags(code);
    return tags.isEmpty() ? text.toString() : text + "\n\n" + String.join("\n", tags);
  }

  private static List<String> tags(Code code) {
    List<String> tags = new ArrayList<>();
    if (code.notes().link().isPresent()) {
      String address = JavadocText.address(code.notes().link().get());
      tags.add("@see <a href=\"" + address + "\">The vendor's page about it</a>");
    }
    if (code.notes().since().isPresent() && !code.notes().since().get().isBlank()) {
      tags.add(JavadocText.wrap("@since " + JavadocText.escape(code.notes().since().get())));
    }
    if (code.deprecated().isPresent()) {
      tags.add("@deprecated " + deprecation(code.deprecated().get()));
    }
    return tags;
  }

  /** The Javadoc of another name of a code. */
  public static String synonym(Synonym synonym, Code code) {
    String link = "{@link #" + code.constant() + "}";
    return JavadocText.wrap(JavadocText.escape(synonym.name()) + ": another name of " + link + ".")
        + "\n\n@deprecated Use "
        + link
        + ".";
  }

  /** {@code Message unroutable: rest 402, smpp 0x402 (1026)}. */
  public static String heading(CodeSet set, Code code) {
    String title = JavadocText.escape(code.title());
    return isItsOwnKey(set, code) ? title : title + ": " + KeyText.keys(set, code);
  }

  /** Whether the title already says what the vendor sends. */
  private static boolean isItsOwnKey(CodeSet set, Code code) {
    return set.keys().size() == 1
        && code.keys().get(0).orElseThrow() instanceof KeyValue.Text text
        && text.value().equals(code.title());
  }

  private static void addParagraph(StringBuilder text, String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(JavadocText.paragraph(paragraph));
    }
  }

  /** {@code From DeliveryCode, which has duration Permanent. Our routes come back.} */
  private String inclusion(Inclusion inclusion) {
    StringBuilder text = new StringBuilder("From {@link " + link(inclusion.set()) + "}");
    String having = "";
    for (Inclusion.Change change : inclusion.changes()) {
      if (change.set().equals(having)) {
        text.append(", ");
      } else {
        boolean relative = having.isEmpty() && change.set().equals(inclusion.set());
        text.append(relative ? ", which has " : ". {@link " + link(change.set()) + "} has ");
        having = change.set();
      }
      text.append(before(change));
    }
    text.append('.');
    if (inclusion.because().isPresent()) {
      text.append(' ').append(JavadocText.escape(inclusion.because().get()));
    }
    return text.toString();
  }

  private String before(Inclusion.Change change) {
    Field field = set.fields().get(change.field());
    boolean says = change.before().isPresent() && FieldText.saysSomething(change.before().get());
    return says
        ? FieldText.shown(types.catalog(), field, change.before().get())
        : "no " + field.name();
  }

  private String link(String set) {
    ClassName type = types.catalog().of(types.catalog().catalog().set(set)).closed();
    return types.catalog().inJavadoc(type);
  }

  private String fields(Code code) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      Optional<FieldValue> value = code.fields().get(i);
      if (value.isPresent() && FieldText.saysSomething(value.get())) {
        fields.add(FieldText.shown(types.catalog(), field, value.get()));
      }
    }
    return fields.isEmpty() ? "" : String.join("; ", fields) + ".";
  }

  private String aliases(Code code) {
    List<String> aliases = new ArrayList<>();
    for (int i = 0; set.hasParts() && i < code.aliases().get(0).size(); i++) {
      aliases.add(KeyText.alias(set, code, i));
    }
    for (int i = 0; !set.hasParts() && i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      for (KeyValue alias : code.aliases().get(i)) {
        aliases.add(KeyText.shown(key, alias));
      }
    }
    return aliases.isEmpty() ? "" : "Also received as " + String.join(", ", aliases) + ".";
  }

  private static String synonyms(Code code) {
    List<String> names = new ArrayList<>();
    for (Synonym synonym : code.synonyms()) {
      names.add(JavadocText.escape(synonym.name()));
    }
    return names.isEmpty() ? "" : "Also called " + String.join(", ", names) + ".";
  }

  private String groups(Code code) {
    List<String> titles = groups.getOrDefault(code.constant(), List.of());
    String in = titles.size() == 1 ? "In the group " : "In the groups ";
    return titles.isEmpty() ? "" : in + String.join(", ", titles) + ".";
  }

  private static String deprecation(String reason) {
    String said = JavadocText.escape(reason);
    return JavadocText.wrap(said.isEmpty() ? "The catalog marks this code as deprecated." : said);
  }
}
