package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.List;

/** Takes titles, ranks, numbers and marks from the ends of a row of words until a name is left. */
final class Ends {
  private final Beside beside;

  Ends(Beside beside) {
    this.beside = beside;
  }

  /**
   * The words of the name.
   *
   * @param least how many words must stay, whatever they are: somebody may be called Constable
   */
  List<Token> strip(List<Token> words, int least) {
    List<Token> rest = new ArrayList<>(words);
    stripHead(rest, least);
    stripTail(rest, least);
    // PC 1234 Jones: the number has uncovered nothing, but Jones 1234 PC has.
    stripHead(rest, least);
    return rest;
  }

  private void stripHead(List<Token> rest, int least) {
    while (rest.size() > least || isOnlyANumber(rest)) {
      Token first = rest.getFirst();
      if (first.isNumber()) {
        beside.number(first);
      } else if (first.is(NameWords.MARK)) {
        beside.marker(first);
      } else if (isActing(rest) || first.is(NameWords.TITLE) || first.is(NameWords.RANK)) {
        beside.title(first);
      } else if (!first.isCounter()) {
        return;
      }
      rest.removeFirst();
    }
  }

  private static boolean isOnlyANumber(List<Token> rest) {
    return rest.size() == 1 && rest.getFirst().isNumber();
  }

  /** {@code A/Sgt}, {@code T/DCI}: acting and temporary ranks. */
  private static boolean isActing(List<Token> rest) {
    return rest.size() > 2
        && rest.get(1).is(NameWords.RANK)
        && (rest.getFirst().folded().equals("a") || rest.getFirst().folded().equals("t"));
  }

  private void stripTail(List<Token> rest, int least) {
    boolean number = false;
    while (rest.size() > least) {
      Token last = rest.getLast();
      if (last.isNumber()) {
        beside.number(last);
        number = true;
      } else if (last.is(NameWords.MARK)) {
        beside.marker(last);
      } else if (isHonour(rest, last) || (last.is(NameWords.RANK) && (number || rest.size() > 2))) {
        beside.title(last);
      } else if (!last.isCounter()) {
        return;
      }
      rest.removeLast();
    }
  }

  /** Behind a whole name only: {@code Ma} and {@code As} are names too. */
  private static boolean isHonour(List<Token> rest, Token last) {
    return rest.size() > 2 && (last.is(NameWords.HONOUR) || last.is(NameWords.SUFFIX));
  }
}
