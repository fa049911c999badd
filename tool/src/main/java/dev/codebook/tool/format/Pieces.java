package dev.codebook.tool.format;

import dev.codebook.compiler.read.yaml.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/** Takes a text apart. Between the pieces are only spaces, line ends and comments. */
final class Pieces {

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(String text) {
    this.text = text;
  }

  /** The pieces of a text that is YAML. */
  static List<Piece> of(String text) {
    ScannerImpl scanner = new ScannerImpl(new TextReader(text), new LoaderOptions());
    Pieces pieces = new Pieces(text);
    while (!scanner.checkToken(Token.ID.StreamEnd)) {
      pieces.add(scanner.getToken());
    }
    return pieces.pieces;
  }

  /** Whether two texts have the same pieces, so that they say the same. */
  static boolean areSame(List<Piece> some, List<Piece> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i).saysTheSame(others.get(i));
    }
    return same;
  }

  private void add(Token token) {
    int start = token.getStartMark().getIndex();
    int end = isText(token) ? token.getEndMark().getIndex() : start;
    if (isBlockScalar(token)) {
      end = lastLineEnd(start, end);
    }
    String shown = text.substring(start, end);
    int line = token.getStartMark().getLine();
    int column = token.getStartMark().getColumn();
    String content = token instanceof ScalarToken scalar ? scalar.getValue() : shown;
    pieces.add(new Piece(token.getTokenId(), start, end, shown, content, line, column));
  }

  private static boolean isBlockScalar(Token token) {
    return token instanceof ScalarToken scalar
        && (scalar.getStyle() == ScalarStyle.LITERAL || scalar.getStyle() == ScalarStyle.FOLDED);
  }

  private static boolean isText(Token token) {
    return switch (token.getTokenId()) {
      case StreamStart, StreamEnd, BlockMappingStart, BlockSequenceStart, BlockEnd -> false;
      default -> true;
    };
  }

  /**
   * The end of a block scalar's last line. Lines without text that follow belong to it only if it
   * keeps them, by {@code |+} or {@code >+}.
   */
  private int lastLineEnd(int start, int end) {
    int last = end;
    int lineEnd = text.lastIndexOf('\n', last - 1);
    boolean keeps = text.substring(start, Math.min(start + 3, end)).contains("+");
    while (lineEnd > start && text.substring(lineEnd, last).isBlank()) {
      last = lineEnd;
      lineEnd = keeps ? -1 : text.lastIndexOf('\n', last - 1);
    }
    return last;
  }
}
