package org.rollcall.classifier.linking.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.postgres.ContactRow;
import org.rollcall.classifier.hr.link.Claim;
import org.rollcall.classifier.hr.link.Claims;
import org.rollcall.classifier.hr.link.Traces;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.contracts.ObservedEntry;

/** Judges some entries of a directory among all that claim the same persons. */
@ApplicationScoped
public class JudgePage {
  private final ClaimTable claims;

  JudgePage(ClaimTable claims) {
    this.claims = claims;
  }

  /** What is thought of them now; nothing is kept yet. */
  public Uni<JudgedPage> judge(
      Mutiny.Session session,
      String directory,
      JudgeEntry judge,
      Collection<ObservedEntry> entries) {
    List<JudgeEntry.Traced> traced = entries.stream().map(judge::trace).toList();
    Set<String> persons = new HashSet<>();
    traced.forEach(one -> one.traces().resembled().forEach(likely -> persons.add(likely.person())));
    return claims
        .onPersons(session, directory, persons)
        .map(others -> judged(judge, traced, others));
  }

  private static JudgedPage judged(
      JudgeEntry judge, List<JudgeEntry.Traced> traced, List<Claim> kept) {
    Set<String> own =
        traced.stream().map(one -> one.traces().key().id()).collect(Collectors.toSet());
    List<Claim> all = new ArrayList<>();
    kept.stream().filter(claim -> !own.contains(claim.contact().id())).forEach(all::add);
    traced.forEach(one -> all.addAll(one.traces().claims()));
    Claims claims = new Claims(all);
    List<ContactRow> rows = traced.stream().map(one -> row(judge, one, claims)).toList();
    return new JudgedPage(rows, traced.stream().map(JudgeEntry.Traced::traces).toList());
  }

  private static ContactRow row(JudgeEntry judge, JudgeEntry.Traced traced, Claims claims) {
    return ContactRow.of(judge.judge(traced, claims), taken(traced.traces()), judge);
  }

  private static @Nullable String taken(Traces traces) {
    return traces.claims().stream()
        .filter(Claim::byKey)
        .map(Claim::person)
        .findFirst()
        .orElse(null);
  }

  /**
   * Judged entries.
   *
   * @param rows as they are to be kept
   * @param traces what each says of whom it is, in the same order
   */
  public record JudgedPage(List<ContactRow> rows, List<Traces> traces) {
    public JudgedPage {
      rows = List.copyOf(rows);
      traces = List.copyOf(traces);
      Objects.requireNonNull(rows, "rows");
    }
  }
}
