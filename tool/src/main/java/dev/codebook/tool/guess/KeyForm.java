package dev.codebook.tool.guess;

/** How a column writes its keys. */
enum KeyForm {
  /** In decimal, or in hexadecimal with {@code 0x} or {@code h}. */
  NUMBER("numbers"),
  /** Hexadecimal digits alone. */
  HEX("hexadecimal numbers"),
  TEXT("texts");

  private final String shown;

  KeyForm(String shown) {
    this.shown = shown;
  }

  String shown() {
    return shown;
  }
}
