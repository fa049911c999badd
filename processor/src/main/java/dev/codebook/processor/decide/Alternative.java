package dev.codebook.processor.decide;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * One of the things that a value of a generated type can be.
 *
 * @param constant the constant of an enum, or else the class
 * @param type the enum or class
 */
record Alternative(Element constant, TypeElement type) {

  /** All that a value of the type can be, in the order of the declarations. */
  static List<Alternative> of(TypeElement type) {
    List<Alternative> all = new ArrayList<>();
    add(all, type);
    return all;
  }

  private static void add(List<Alternative> all, TypeElement type) {
    if (type.getKind() == ElementKind.ENUM) {
      for (Element each : type.getEnclosedElements()) {
        if (each.getKind() == ElementKind.ENUM_CONSTANT) {
          all.add(new Alternative(each, type));
        }
      }
    } else if (type.getPermittedSubclasses().isEmpty()) {
      all.add(new Alternative(type, type));
    } else {
      for (TypeMirror each : type.getPermittedSubclasses()) {
        add(all, (TypeElement) ((DeclaredType) each).asElement());
      }
    }
  }

  /** Its name as other code writes it, such as {@code DeliveryCode.ABORTED}. */
  String shown() {
    StringBuilder name = new StringBuilder(constant.getSimpleName());
    for (Element around = constant.getEnclosingElement();
        around instanceof TypeElement type;
        around = type.getEnclosingElement()) {
      name.insert(0, type.getSimpleName() + ".");
    }
    return name.toString();
  }
}
