import codes.*;

class Client {
  static class Names implements Code.Visitor<String> {
    @Override
    public String visitOne() {
      return "one";
    }

    @Override
    public String visitTwo() {
      return "two";
    }
  }

  static void run() {
    Code.TWO.accept(new Names());
  }
}
