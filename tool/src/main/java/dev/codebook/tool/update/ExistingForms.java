package dev.codebook.tool.update;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.FieldForm;
import java.util.List;
import java.util.Optional;

/** What the fields of a set hold. */
record ExistingForms(CatalogTree tree) {

  DraftField field(CodeSet set, Field field) {
    return new DraftField(field.name(), form(set, field), isOptional(field));
  }

  private static boolean isOptional(Field field) {
    return field.optional()
        || field.list()
        || field.defaultValue().isPresent()
        || field.derivedFrom().isPresent();
  }

  private FieldForm form(CodeSet set, Field field) {
    if (field.type() instanceof Vocabulary vocabulary) {
      List<String> words = vocabulary.terms().stream().map(ExistingValues::word).toList();
      return new FieldForm.Words(words, field.list());
    }
    if (field.type() instanceof FieldType.Reference reference) {
      return new FieldForm.Reference(
          reference.set(), tree.refersByKey(set.name(), field.name()), field.list());
    }
    FieldForm.Plain plain = plain((FieldType.Plain) field.type());
    return field.list()
        ? new FieldForm.Several(plain)
        : isMark(field) ? new FieldForm.Flag() : plain;
  }

  private static FieldForm.Plain plain(FieldType.Plain type) {
    return switch (type) {
      case BOOLEAN -> FieldForm.Plain.BOOLEAN;
      case INT -> FieldForm.Plain.INT;
      case LONG -> FieldForm.Plain.LONG;
      case DURATION -> FieldForm.Plain.DURATION;
      case DECIMAL -> FieldForm.Plain.DECIMAL;
      case DATE -> FieldForm.Plain.DATE;
      case URI -> FieldForm.Plain.URI;
      default -> FieldForm.Plain.TEXT;
    };
  }

  private static boolean isMark(Field field) {
    return field.defaultValue().equals(Optional.of(new FieldValue.Bool(false)));
  }
}
