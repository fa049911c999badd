import codes.*;

class Client {
  static void run() {
    String title = Code.ONE.title();
  }
}
