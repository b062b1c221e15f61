package org.rollcall.quickstart.assess.qute;

import java.util.List;
import java.util.Objects;

/**
 * What the page says, all of it in words and in the order of the page.
 *
 * @param organisation whose address book it is
 * @param day as of which day
 * @param headline the result in one sentence
 * @param tone clean, undecided or misplaced: how the headline is coloured
 * @param numbers the figures beside it
 * @param todo what to do next, first things first
 * @param lists how each list stands
 * @param kinds who the misplaced ones are
 * @param firsts who is first in each list
 * @param dangers the most dangerous entries, at most ten
 * @param more how many misplaced ones are not among them
 * @param doubts why entries are undecided
 * @param open how many are, as a sentence
 * @param unread what could not be read
 * @param measured how it was measured, sentence by sentence
 * @param sources what was read
 * @param version of this program
 */
public record Report(
    String organisation,
    String day,
    String headline,
    String tone,
    List<Figure> numbers,
    List<String> todo,
    List<ListRow> lists,
    List<Kind> kinds,
    List<FirstRow> firsts,
    List<Danger> dangers,
    int more,
    List<Doubt> doubts,
    String open,
    List<Unread> unread,
    List<Point> measured,
    List<SourceRow> sources,
    String version) {
  public Report {
    Objects.requireNonNull(organisation, "organisation");
    numbers = List.copyOf(numbers);
    todo = List.copyOf(todo);
    lists = List.copyOf(lists);
    kinds = List.copyOf(kinds);
    firsts = List.copyOf(firsts);
    dangers = List.copyOf(dangers);
    doubts = List.copyOf(doubts);
    unread = List.copyOf(unread);
    measured = List.copyOf(measured);
    sources = List.copyOf(sources);
  }

  /**
   * A number with what it counts.
   *
   * @param tone as the headline's
   */
  public record Figure(String number, String label, String tone) {}

  /** Misplaced ones of one kind. */
  public record Kind(String name, String words, String count) {}

  /**
   * How a list stands.
   *
   * @param bar the widths of the bar's parts in percent: colleagues, undecided, outsiders
   */
  public record ListRow(
      String name,
      String scope,
      String visible,
      String colleagues,
      String outsiders,
      String undecided,
      List<String> bar,
      String share,
      String words,
      String tone) {
    public ListRow {
      bar = List.copyOf(bar);
    }
  }

  /** Who is first in a list, in the order of one or more languages. */
  public record FirstRow(String list, String language, String name, String verdict, String tone) {}

  /** A dangerous entry. */
  public record Danger(
      int rank,
      String name,
      String band,
      int likelihood,
      int impact,
      String address,
      String lists,
      List<String> dangers,
      List<String> lowers,
      List<String> reasons,
      String dn) {
    public Danger {
      dangers = List.copyOf(dangers);
      lowers = List.copyOf(lowers);
      reasons = List.copyOf(reasons);
    }
  }

  /** Undecided entries with the same cause. */
  public record Doubt(
      String title, String todo, int count, int visible, List<Example> examples, int more) {
    public Doubt {
      examples = List.copyOf(examples);
    }
  }

  /** An undecided entry. */
  public record Example(String name, String address, String why, String risk) {}

  /** Something that could not be read. */
  public record Unread(String input, String what, int count, String todo) {}

  /** One thing to know about how it was measured. */
  public record Point(String title, String text) {}

  /** What was read. */
  public record SourceRow(String name, String from, String says, String sha256) {}
}
