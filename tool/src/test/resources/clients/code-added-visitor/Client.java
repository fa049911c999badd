import codes.*;

class Client {
  static class Names implements Code.Visitor<String> {
    @Override
    public String visitOne() {
      return "one";
    }
  }

  static void run() {
    Code last = Code.values()[Code.values().length - 1];
    last.accept(new Names());
  }
}
