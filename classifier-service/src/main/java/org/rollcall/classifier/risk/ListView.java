package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Listing;

/** One internal list as people look through it, with its outsiders. Not thread-safe. */
final class ListView {
  private final String list;
  private final Habits habits;
  private final Namesakes namesakes;
  private final Typing typing;
  private final List<Order> orders = new ArrayList<>();
  private final List<Letters> letters = new ArrayList<>();
  private final int outsiders;
  private int colleagues;

  ListView(String list, Habits habits, Collection<Locale> locales, Collection<Listed> outsiders) {
    this.list = list;
    this.habits = habits;
    this.outsiders = outsiders.size();
    this.namesakes = new Namesakes(outsiders);
    Map<String, String> sortKeys = new HashMap<>();
    outsiders.forEach(outsider -> sortKeys.put(outsider.id(), sortKey(outsider)));
    for (Locale locale : locales) {
      orders.add(new Order(locale, sortKeys));
      letters.add(new Letters(locale));
    }
    this.typing =
        new Typing(
            habits,
            outsiders,
            orders.stream()
                .<ToIntFunction<Listed>>map(order -> listed -> order.rank(listed.id()))
                .toList());
  }

  /** One more colleague who is visible in it. */
  void see(Listed colleague) {
    colleagues++;
    String sortKey = sortKey(colleague);
    namesakes.see(colleague);
    typing.see(colleague, orders.stream().mapToInt(order -> order.see(sortKey)).toArray());
  }

  /** How an outsider stands in it, under the locale that is worst. To be asked at the end. */
  Exposure of(Listed outsider) {
    Confusions confusions = namesakes.of(outsider);
    Exposure worst = exposure(outsider, 0, confusions);
    for (int locale = 1; locale < orders.size(); locale++) {
      worst = worst.orWorse(exposure(outsider, locale, confusions));
    }
    return worst;
  }

  private Exposure exposure(Listed outsider, int locale, Confusions confusions) {
    Order order = orders.get(locale);
    String sortKey = sortKey(outsider);
    int rank = order.rank(outsider.id());
    Spot spot =
        new Spot(
            order.before(rank),
            rank,
            letterThatItBegins(locale, sortKey, order.neighbour(rank)),
            sortKey);
    Finds finds = typing.of(outsider, locale, rank);
    return new Exposure(
        list,
        colleagues + outsiders,
        spot,
        confusions,
        finds,
        new Exposure.Slips(
            habits.namesake() * confusions.mass(),
            finds.top() + finds.beside(),
            place(outsider, spot)));
  }

  /** The letter that it is the first entry of; blank if a colleague comes first. */
  private String letterThatItBegins(int locale, String sortKey, @Nullable String neighbour) {
    String letter = letters.get(locale).of(sortKey);
    return neighbour != null && letters.get(locale).of(neighbour).equals(letter) ? "" : letter;
  }

  private double place(Listed outsider, Spot spot) {
    double first =
        habits.first() * colleagues * Math.pow(habits.lower(), (double) spot.above() + spot.rank());
    return spot.beginsLetter() ? first + habits.letter() * underLetter(outsider) : first;
  }

  /** How many colleagues look under its letter; of its words, the one that most begin with. */
  private int underLetter(Listed outsider) {
    return outsider.words().stream()
        .mapToInt(word -> typing.colleagues(word.substring(0, 1)))
        .max()
        .orElse(0);
  }

  private String sortKey(Listed listed) {
    return listed.listings().stream()
        .filter(listing -> listing.list().equals(list))
        .map(Listing::sortKey)
        .findFirst()
        .orElseThrow();
  }
}
