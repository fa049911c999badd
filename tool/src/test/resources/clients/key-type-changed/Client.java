import codes.*;

class Client {
  static void run() {
    int key = Code.ONE.key();
  }
}
