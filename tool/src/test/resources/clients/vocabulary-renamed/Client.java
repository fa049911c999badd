import codes.*;

class Client {
  static void run() {
    Object blame = Code.Blame.BANK;
  }
}
