import codes.*;

class Client {
  static void run() {
    AnyCode code = AnyCode.ofRest(1);
    int rest = code.recognized().get().rest();
    AnyCode other = new AnyCode.Unrecognized(7);
  }
}
