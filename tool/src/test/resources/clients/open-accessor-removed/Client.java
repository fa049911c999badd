import codes.*;

class Client {
  static void run() {
    boolean retry = AnyCode.of(7).retry();
  }
}
