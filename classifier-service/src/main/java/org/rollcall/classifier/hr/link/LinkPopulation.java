package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.settings.Organisation;

/**
 * Links all contacts of one or more directories with HR. The result depends on neither their order
 * nor on how many threads work: those of the pool that it is called in. Thread-safe.
 */
public final class LinkPopulation {
  private final FindTraces find;

  public LinkPopulation(HrFeed feed, Organisation organisation, LocalDate day) {
    Seats seats = new Seats(organisation, day);
    this.find = new FindTraces(new LinkByKeys(feed, seats), contact -> List.of(), seats);
  }

  /** Whom in HR each of them is. */
  public Linked link(List<Contact> contacts) {
    List<Traces> traces = contacts.parallelStream().map(find::of).toList();
    Map<String, Claims> claims = claims(traces);
    Recall recall = Recall.measured(competing(traces, claims));
    List<Link> links =
        IntStream.range(0, contacts.size())
            .parallel()
            .mapToObj(i -> resolve(traces.get(i), claims, recall.of(contacts.get(i).kind())))
            .toList();
    return new Linked(links, recall);
  }

  private static List<Link> competing(List<Traces> traces, Map<String, Claims> claims) {
    return traces.parallelStream()
        .filter(Traces::competes)
        .map(one -> resolve(one, claims, 0))
        .toList();
  }

  private static Link resolve(Traces traces, Map<String, Claims> claims, double recall) {
    Claims directory = Objects.requireNonNull(claims.get(traces.key().directory()));
    return ResolveLink.of(traces, directory.of(traces.key()), recall);
  }

  /** By directory: a person has one mailbox in each. */
  private static Map<String, Claims> claims(List<Traces> traces) {
    Map<String, Claims> claims = new HashMap<>();
    traces.stream()
        .collect(Collectors.groupingBy(one -> one.key().directory()))
        .forEach((directory, all) -> claims.put(directory, new Claims(all)));
    return claims;
  }

  /**
   * The links of a population.
   *
   * @param links in the order of the contacts
   * @param recall how large a share of our own was found
   */
  public record Linked(List<Link> links, Recall recall) {
    public Linked {
      links = List.copyOf(links);
    }
  }
}
