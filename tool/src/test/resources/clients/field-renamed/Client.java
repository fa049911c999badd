import codes.*;

class Client {
  static void run() {
    int attempts = Code.ONE.attempts();
  }
}
