import codes.*;

class Client {
  static void run() {
    Code last = Code.values()[Code.values().length - 1];
    String name =
        switch (last) {
          case ONE -> "one";
        };
  }
}
