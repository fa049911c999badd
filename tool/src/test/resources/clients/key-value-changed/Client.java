import codes.*;

class Client {
  static void run() {
    AnyCode code = AnyCode.of(1);
  }
}
