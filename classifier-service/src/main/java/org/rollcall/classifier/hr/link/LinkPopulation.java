package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.settings.Organisation;

/**
 * Links all contacts of one or more directories with HR. The result depends on neither their order
 * nor on how many threads work: those of the pool that it is called in. Thread-safe.
 */
public final class LinkPopulation {
  private final HrFeed feed;
  private final Organisation organisation;
  private final LocalDate day;

  public LinkPopulation(HrFeed feed, Organisation organisation, LocalDate day) {
    this.feed = Objects.requireNonNull(feed, "feed");
    this.organisation = Objects.requireNonNull(organisation, "organisation");
    this.day = Objects.requireNonNull(day, "day");
  }

  /** Whom in HR each of them is. */
  public Linked link(List<Contact> contacts) {
    LinkingModel weights =
        new LinkingModel(LearnLinking.from(contacts, feed, organisation), Recall.USUAL);
    Linking linking = new Linking(feed, organisation, weights, day);
    List<Traces> traces = contacts.parallelStream().map(linking::traces).toList();
    Map<String, Claims> claims = claims(traces);
    List<Link> links = resolve(linking, contacts, traces, claims);
    Recall recall = Recall.measured(ofCompeting(traces, links));
    Linking measured = linking.with(recall);
    return new Linked(resolve(measured, contacts, traces, claims), weights.with(recall));
  }

  private static List<Link> ofCompeting(List<Traces> traces, List<Link> links) {
    return IntStream.range(0, links.size())
        .filter(i -> traces.get(i).competes())
        .mapToObj(links::get)
        .toList();
  }

  private static List<Link> resolve(
      Linking linking, List<Contact> contacts, List<Traces> traces, Map<String, Claims> claims) {
    return IntStream.range(0, contacts.size())
        .parallel()
        .mapToObj(
            i -> {
              Traces own = traces.get(i);
              Claims directory = Objects.requireNonNull(claims.get(own.key().directory()));
              return linking.link(contacts.get(i), own, directory.of(own.key()));
            })
        .toList();
  }

  /** By directory: a person has one mailbox in each. */
  private static Map<String, Claims> claims(List<Traces> traces) {
    Map<String, List<Claim>> byDirectory = new HashMap<>();
    for (Traces one : traces) {
      byDirectory
          .computeIfAbsent(one.key().directory(), first -> new java.util.ArrayList<>())
          .addAll(one.claims());
    }
    Map<String, Claims> claims = new HashMap<>();
    byDirectory.forEach((directory, all) -> claims.put(directory, new Claims(all)));
    return claims;
  }

  /**
   * The links of a population.
   *
   * @param links in the order of the contacts
   * @param model what was learned
   */
  public record Linked(List<Link> links, LinkingModel model) {
    public Linked {
      links = List.copyOf(links);
      Objects.requireNonNull(model, "model");
    }
  }
}
