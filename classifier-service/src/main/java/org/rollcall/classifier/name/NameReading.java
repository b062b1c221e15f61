package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.DomainName;

/** Reads one written name: {@code JONES, Aled (Cllr)}, {@code PC 1234 Siân Tŷ-Môn - Agency}. */
final class NameReading {
  /** More commas than this make no name. */
  private static final int MOST_PARTS = 8;

  private final Beside beside = new Beside();
  private final Ends ends = new Ends(beside);
  private final String stated;

  private NameReading(String stated) {
    this.stated = stated;
  }

  /**
   * What a text says.
   *
   * @param stated the folded surname that the entry states elsewhere; blank if it does not
   */
  static PersonName of(String text, String stated) {
    String clean = NameText.clean(text);
    return clean.isEmpty() ? PersonName.NONE : new NameReading(stated).read(clean);
  }

  private PersonName read(String clean) {
    Asides asides = Asides.of(clean);
    List<List<Token>> parts = parts(asides.name());
    asides.said().forEach(beside::aside);
    Optional<DomainName> domain =
        asides.address().flatMap(text -> DomainName.parse(text.substring(text.indexOf('@') + 1)));
    Parts names =
        parts.isEmpty()
            ? asides
                .address()
                .map(NameReading::fromAddress)
                .orElseGet(() -> Parts.of(List.of(), ""))
            : names(parts);
    List<String> given = new ArrayList<>(names.given());
    asides.nicknames().stream()
        .map(Fold::of)
        .filter(name -> !given.contains(name))
        .forEach(given::add);
    return new PersonName(
        given,
        names.surname(),
        beside.titles(),
        beside.numbers(),
        beside.markers(),
        names.order(),
        domain);
  }

  private static Parts fromAddress(String address) {
    return Parts.of(Token.of(address.substring(0, Math.max(0, address.indexOf('@')))), "");
  }

  /** The parts between commas that hold a name. */
  private List<List<Token>> parts(String text) {
    List<List<Token>> parts = new ArrayList<>();
    for (String part : text.split(",", MOST_PARTS)) {
      List<Token> words = ends.strip(Token.of(part), parts.isEmpty() ? 1 : 0);
      boolean title = !parts.isEmpty() && words.stream().allMatch(Beside::isTitle);
      if (title) {
        words.forEach(beside::title);
      } else if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return parts;
  }

  private Parts names(List<List<Token>> parts) {
    List<Token> first = parts.getFirst();
    if (parts.size() == 1) {
      return Parts.of(first, stated);
    }
    List<Token> second = parts.get(1);
    boolean whole = first.size() > 1 && (isHouse(second) || endsStated(first));
    parts.subList(whole ? 1 : 2, parts.size()).forEach(beside::aside);
    return whole ? Parts.of(first, stated) : Parts.marked(first, second);
  }

  private static boolean isHouse(List<Token> words) {
    return words.stream().anyMatch(word -> word.is(NameWords.HOUSE));
  }

  private boolean endsStated(List<Token> words) {
    return Parts.of(words, stated).order() == PersonName.Order.STATED;
  }
}
