import codes.*;

class Client {
  static void run() {
    for (Code.Range range : Code.Range.values()) {
      String name =
          switch (range) {
            case SMALL -> "small";
          };
    }
  }
}
