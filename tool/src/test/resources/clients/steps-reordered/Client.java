import codes.*;

class Client {
  static void run() {
    String name = Code.ONE.byBlame().onBank(code -> "bank").onShop(code -> "shop");
    name.length();
  }
}
