package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.link.LinkPopulation;
import org.rollcall.contracts.ObservedEntry;

/**
 * Judges all entries of one or more directories together, in one process: reads them, links them
 * with HR, judges each, finds who is first in each list, and rates the outsiders that people see.
 * The result depends neither on the order of the entries nor on the number of threads. Thread-safe.
 */
public final class AssessPopulation {
  private final Grounds grounds;
  private final int threads;

  /**
   * An assessment.
   *
   * @param threads how many contacts are judged at the same time, at least 1
   */
  public AssessPopulation(Grounds grounds, int threads) {
    this.grounds = Objects.requireNonNull(grounds, "grounds");
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread must judge");
    }
    this.threads = threads;
  }

  /**
   * Judges them.
   *
   * @param entries each key once
   */
  public Assessment assess(List<ObservedEntry> entries) {
    return inParallel(() -> judge(entries));
  }

  private Assessment judge(List<ObservedEntry> entries) {
    List<Contact> contacts = entries.parallelStream().map(Contact::of).toList();
    LinkPopulation.Linked linked =
        new LinkPopulation(grounds.feed(), grounds.organisation(), grounds.day()).link(contacts);
    JudgeEntry judge = new JudgeEntry(grounds, linked.model());
    List<JudgeEntry.Assessed> judged =
        IntStream.range(0, contacts.size())
            .parallel()
            .mapToObj(i -> judge.judge(contacts.get(i), linked.links().get(i)))
            .toList();
    return Assessment.of(
        grounds.organisation(), new RateExposed(grounds.organisation()).rate(judged));
  }

  /** Streams that are started in a pool stay in it. */
  private <T> T inParallel(Supplier<T> work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(work::get).join();
    }
  }
}
