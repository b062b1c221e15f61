package org.rollcall.reader.reading.graph;

import com.microsoft.graph.models.Domain;
import com.microsoft.graph.models.DomainCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.DomainName;
import org.rollcall.reader.reading.graph.NotAnswered.Why;

/**
 * Compares the domains that the tenant accepts as its own with {@code ownDomains} of {@code
 * organisation.yaml}: colleagues at a domain that only the tenant knows would be judged outsiders.
 * It never keeps anybody from reading. Thread-safe.
 */
final class AcceptedDomains {
  private static final Logger LOG = Logger.getLogger(AcceptedDomains.class);
  private static final String PERMISSION = "Domain.Read.All";
  private static final int MOST_PAGES = 100;

  private final GraphConnection connection;
  private final GraphCalls calls;
  private final GraphTrouble troubles;
  private final String directory;
  private final List<DomainName> own;
  private volatile Map<String, String> facts = Map.of();

  AcceptedDomains(
      GraphConnection connection,
      GraphCalls calls,
      GraphTrouble troubles,
      String directory,
      List<DomainName> own) {
    this.connection = connection;
    this.calls = calls;
    this.troubles = troubles;
    this.directory = directory;
    this.own = List.copyOf(own);
  }

  /** What the last look said, by name of the fact. */
  Map<String, String> facts() {
    return facts;
  }

  /** Looks again; differences are said in the log when they are new. */
  void look() {
    Map<String, String> seen;
    try {
      seen = compared(accepted());
    } catch (NotAnswered notAnswered) {
      seen = Map.of("acceptedDomains", "not read: " + notAnswered.trouble().code());
    }
    if (!seen.equals(facts) && seen.size() > 1) {
      LOG.warnf("Domains of the tenant and ownDomains differ directory=%s %s", directory, seen);
    }
    facts = seen;
  }

  private Map<String, String> compared(Set<DomainName> accepted) {
    Map<String, String> seen = new LinkedHashMap<>();
    seen.put("acceptedDomains", String.valueOf(accepted.size()));
    put(
        seen,
        "acceptedButNotOwn",
        accepted.stream().filter(domain -> own.stream().noneMatch(domain::isOrIsUnder)).toList());
    put(
        seen,
        "ownButNotAccepted",
        own.stream()
            .filter(domain -> accepted.stream().noneMatch(one -> one.isOrIsUnder(domain)))
            .toList());
    return seen;
  }

  private static void put(Map<String, String> seen, String fact, List<DomainName> domains) {
    if (!domains.isEmpty()) {
      Set<String> names = new TreeSet<>();
      domains.forEach(domain -> names.add(domain.ascii()));
      seen.put(fact, String.join(", ", names));
    }
  }

  private Set<DomainName> accepted() throws NotAnswered {
    Set<DomainName> accepted = new java.util.HashSet<>();
    GraphServiceClient graph = connection.client();
    Supplier<@Nullable DomainCollectionResponse> next =
        () ->
            graph
                .domains()
                .get(with -> with.queryParameters.select = new String[] {"id", "isVerified"});
    for (int page = 0; page < MOST_PAGES; page++) {
      DomainCollectionResponse answer = calls.make(PERMISSION, next);
      verified(answer).forEach(accepted::add);
      String link = answer.getOdataNextLink();
      if (link == null) {
        return accepted;
      }
      if (!connection.holds(link)) {
        throw new NotAnswered(new Why.Failed(troubles.otherHost()));
      }
      next = () -> graph.domains().withUrl(link).get();
    }
    throw new NotAnswered(new Why.Failed(troubles.notAsExpected("does not end")));
  }

  private static List<DomainName> verified(DomainCollectionResponse answer) {
    List<Domain> domains = answer.getValue();
    return domains == null
        ? List.of()
        : domains.stream()
            .filter(domain -> Boolean.TRUE.equals(domain.getIsVerified()))
            .map(domain -> Optional.ofNullable(domain.getId()).flatMap(DomainName::parse))
            .flatMap(Optional::stream)
            .toList();
  }
}
