import codes.*;

class Client {
  static void run() {
    for (Code.Group group : Code.Group.values()) {
      String name =
          switch (group) {
            case ODD -> "odd";
          };
    }
  }
}
