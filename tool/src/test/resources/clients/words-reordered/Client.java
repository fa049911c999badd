import codes.*;

class Client {
  static void run() {
    String name =
        switch (Code.ONE.blame()) {
          case BANK -> "bank";
          case SHOP -> "shop";
        };
  }
}
