package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a written name.
 *
 * @param raw as it stands there, without punctuation around it
 * @param folded for comparing
 */
record Token(String raw, String folded) {
  /** More words than this make no name. */
  private static final int MOST = 24;

  private static final int SHORTEST_NUMBER = 2;
  private static final int LONGEST_NUMBER = 9;

  /** The words of a text. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length() && tokens.size() < MOST) {
      int end = start;
      while (end < text.length() && !separates(text.charAt(end))) {
        end++;
      }
      add(tokens, text.substring(start, end));
      start = end + 1;
    }
    return tokens;
  }

  private static boolean separates(char c) {
    return c == ' ' || c == '.' || c == '_' || c == '/' || c == ';' || c == ',';
  }

  private static void add(List<Token> tokens, String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start && !ends(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    if (end > start) {
      String raw = word.substring(start, end);
      String folded = Fold.of(raw);
      if (!folded.isEmpty()) {
        tokens.add(new Token(raw, folded));
      }
    }
  }

  private static boolean ends(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  boolean is(NameWords use) {
    return use.contain(folded);
  }

  /** {@code ap}, {@code van}; in capitals two letters are initials. */
  boolean isParticle() {
    return (is(NameWords.PARTICLE) && !isGluedInitials()) || raw.equals("\u00D3");
  }

  boolean isInitial() {
    return folded.length() == 1 && Character.isLetter(folded.charAt(0));
  }

  /** A digit or two that only tell two entries of one name apart. */
  boolean isCounter() {
    return folded.length() == 1 && Character.isDigit(folded.charAt(0));
  }

  /** Up to three letters, two to nine digits, perhaps a letter: {@code 1234}, {@code W12345}. */
  boolean isNumber() {
    int letters = letters();
    int i = letters;
    while (i < folded.length() && isDigit(folded.charAt(i))) {
      i++;
    }
    int digits = i - letters;
    boolean tail = i == folded.length() || (i == folded.length() - 1 && isLetter(folded.charAt(i)));
    return letters <= 4 && digits >= SHORTEST_NUMBER && digits <= LONGEST_NUMBER && tail;
  }

  /** How many letters it begins with. */
  int letters() {
    int i = 0;
    while (i < folded.length() && isLetter(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** All capitals, and long enough to be meant so. */
  boolean isCapitals() {
    int letters = 0;
    for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
      int c = raw.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 3;
  }

  /** Two or three capitals without a vowel between them, or any two: {@code AP}, {@code JRR}. */
  boolean isGluedInitials() {
    return (raw.length() == 2 || (raw.length() == 3 && folded.chars().noneMatch(Token::isVowel)))
        && raw.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isVowel(int c) {
    return "aeiouwy".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
