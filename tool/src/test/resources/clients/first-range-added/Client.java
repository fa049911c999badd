import codes.*;

class Client {
  static void run() {
    String title = AnyCode.of(7).title();
  }
}
