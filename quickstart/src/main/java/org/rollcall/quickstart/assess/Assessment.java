package org.rollcall.quickstart.assess;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.judgement.Judge;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;

/**
 * What is known when everybody has been judged.
 *
 * @param inputs by what
 * @param contacts everybody, in the order of the input
 * @param lists the directory's address lists, in the order of organisation.yaml
 * @param version of this program
 */
public record Assessment(
    Inputs inputs, List<Judged> contacts, List<ListState> lists, String version) {
  /** The most dangerous first; among equals by name and key, so that there is one order. */
  private static final Comparator<Judged> MOST_DANGEROUS_FIRST =
      Comparator.comparing(Assessment::band, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Assessment::likelihood)
          .thenComparing(Assessment::impact)
          .reversed()
          .thenComparing(judged -> judged.judgement().displayName())
          .thenComparing(judged -> judged.judgement().key());

  public Assessment {
    Objects.requireNonNull(inputs, "inputs");
    contacts = List.copyOf(contacts);
    lists = List.copyOf(lists);
    Objects.requireNonNull(version, "version");
  }

  /** The outsiders that are visible in internal lists, the most dangerous first. */
  public List<Judged> misplaced() {
    return contacts.stream()
        .filter(judged -> judged.judgement().isMisplaced())
        .sorted(MOST_DANGEROUS_FIRST)
        .toList();
  }

  /** Everybody with that verdict, the most dangerous first. */
  public List<Judged> all(Verdict verdict) {
    return contacts.stream()
        .filter(judged -> judged.verdict() == verdict)
        .sorted(MOST_DANGEROUS_FIRST)
        .toList();
  }

  /** How many there are of each verdict. */
  public Map<Verdict, Integer> verdicts() {
    return counts(Verdict.class, Judged::verdict);
  }

  /** How many there are of each relationship. */
  public Map<Relationship, Integer> relationships() {
    return counts(Relationship.class, judged -> judged.judgement().relationship());
  }

  /** How many risks there are of each band. */
  public Map<Risk.Band, Integer> bands() {
    Map<Risk.Band, Integer> counts = new EnumMap<>(Risk.Band.class);
    for (Risk.Band band : Risk.Band.values()) {
      counts.put(band, 0);
    }
    contacts.stream()
        .map(Judged::risk)
        .filter(Objects::nonNull)
        .forEach(risk -> counts.merge(risk.band(), 1, Integer::sum));
    return counts;
  }

  /** By which organisation, rules and core was judged; equal for results that may be compared. */
  public String edition() {
    return Judge.edition(inputs.organisation(), inputs.rules());
  }

  private <E extends Enum<E>> Map<E, Integer> counts(Class<E> type, Function<Judged, E> what) {
    Map<E, Integer> counts = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      counts.put(value, 0);
    }
    contacts.forEach(judged -> counts.merge(what.apply(judged), 1, Integer::sum));
    return counts;
  }

  private static Risk.@Nullable Band band(Judged judged) {
    Risk risk = judged.risk();
    return risk == null ? null : risk.band();
  }

  private static int likelihood(Judged judged) {
    Risk risk = judged.risk();
    return risk == null ? -1 : risk.likelihood();
  }

  private static int impact(Judged judged) {
    Risk risk = judged.risk();
    return risk == null ? -1 : risk.impact();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Assessment[" + contacts.size() + " contacts]";
  }
}
