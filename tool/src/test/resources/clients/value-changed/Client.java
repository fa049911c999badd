import codes.*;

class Client {
  static void run() {
    boolean retry = Code.ONE.retry();
  }
}
