package org.rollcall.classifier.misdelivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * People send mail to colleagues; some of it goes wrong. Whom somebody means, how they look and
 * what they type is left to chance. What they then see is tried with every slip, each counted as
 * often as it happens: otherwise nearly all sends would say nothing.
 */
public final class Post {
  private final Office office;
  private final Manners manners;
  private final SplittableRandom random;
  private final List<Person> colleagues;
  private final double[] popularity;
  private final double[] groupMail;
  private final List<List<Integer>> outsidersOf;
  private final Book english;
  private final Book welsh;
  private final double[] wrong;

  public Post(Office office, Manners manners, long seed) {
    this.office = office;
    this.manners = manners;
    this.random = new SplittableRandom(seed);
    this.colleagues = office.people().stream().filter(Person::colleague).toList();
    this.popularity = runningSum(colleagues.stream().mapToDouble(Person::popularity));
    this.groupMail =
        runningSum(
            IntStream.range(0, office.groups().size())
                .mapToDouble(group -> Math.sqrt(size(group)) * (0.6 + 0.8 * random.nextDouble())));
    this.outsidersOf =
        IntStream.range(0, office.groups().size()).mapToObj(this::outsidersOf).toList();
    this.english = new Book(office.people(), false);
    this.welsh = new Book(office.people(), true);
    this.wrong = new double[office.people().size()];
  }

  /** How many of each 10,000 mails went to each person by mistake, by the person's number. */
  public double[] wrongPer10000(int sends) {
    IntStream.range(0, sends).forEach(n -> send());
    return Arrays.stream(wrong).map(count -> count * 10_000.0 / sends).toArray();
  }

  private void send() {
    if (chance(manners.groups())) {
      outsidersOf.get(pick(groupMail)).forEach(number -> wrong[number]++);
      return;
    }
    Person meant = colleagues.get(pick(popularity));
    Book book = chance(manners.welshOrder()) ? welsh : english;
    Look look = new Look(book, manners, random, this::goesWrong);
    double way = random.nextDouble();
    if (way < manners.scrolls()) {
      look.scroll(meant);
    } else if (way < manners.scrolls() + manners.asks()) {
      look.ask(meant);
    } else {
      look.type(meant, word(meant));
    }
  }

  /** Somebody would be taken so often; whoever notices in time does not send. */
  private void goesWrong(Person taken, double often) {
    if (!taken.colleague()) {
      double unread = taken.marked() ? 1 - manners.noticesMark() : 1;
      double sameCompany = taken.company().isBlank() ? 1 : 1 - manners.noticesCompany();
      wrong[taken.number()] += often * unread * sameCompany;
    }
  }

  private String word(Person meant) {
    double by = random.nextDouble();
    String word =
        by < manners.byGiven() || by > 1 - manners.byMailbox() ? meant.given() : meant.surname();
    return word.toLowerCase(Locale.ROOT);
  }

  private int size(int group) {
    return (int) colleagues.stream().filter(person -> person.groups().contains(group)).count();
  }

  private List<Integer> outsidersOf(int group) {
    return office.people().stream()
        .filter(person -> !person.colleague() && person.groups().contains(group))
        .map(Person::number)
        .toList();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private int pick(double[] sums) {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(sums.length - 1, found >= 0 ? found : -found - 1);
  }

  private static double[] runningSum(DoubleStream weights) {
    double[] sums = weights.toArray();
    Arrays.parallelPrefix(sums, Double::sum);
    return sums;
  }
}
