import codes.*;

class Client {
  static void run() {
    Code code = Code.fromString("1");
  }
}
