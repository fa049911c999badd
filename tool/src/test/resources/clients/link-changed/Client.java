import codes.*;

class Client {
  static void run() {
    Object one = Code.from(1);
  }
}
