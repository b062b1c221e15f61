package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Records that wait to be matched, one probe after another, with weights learned before. Immutable;
 * any number of threads may ask at a time.
 */
public final class IndexedTable {
  private static final int LOOKED_AT = 200;

  private final Weights weights;
  private final Model model;
  private final double[][] bits;
  private final Rarities rarities;
  private final List<Profile> profiles;
  private final InvertedIndex index;

  /** Files a table; columns that the weights do not know are left out. */
  public IndexedTable(Table table, Weights weights) {
    this.weights = weights;
    this.model = Model.of(weights);
    this.bits = model.bits();
    this.rarities = new Rarities(model.comparisons, weights.shares());
    this.profiles = new ReadProfiles(weights.fields()).of(table);
    this.profiles.forEach(rarities::tell);
    this.index = new InvertedIndex(profiles, new BlockingKeys(weights.fields()));
  }

  /** The weights that decide. */
  public Weights weights() {
    return weights;
  }

  /**
   * The records that are most likely the probe's person, best first, ties by id; those with bits
   * below {@code least} are left out. Probabilities take into account that at most one of them is.
   */
  public List<Match> matches(Probe probe, double least) {
    Profile profile = new ReadProfiles(weights.fields()).of(probe);
    rarities.tell(profile);
    List<Match> found = new ArrayList<>();
    double odds = 1;
    for (int row : index.search().nearest(profile, LOOKED_AT, -1)) {
      Match match = match(profile, profiles.get(row));
      odds += Math.pow(2, match.bits());
      if (match.bits() >= least) {
        found.add(match);
      }
    }
    double all = odds;
    return found.stream()
        .map(m -> new Match(m.id(), Math.pow(2, m.bits()) / all, m.bits(), m.evidence()))
        .sorted(Comparator.comparingDouble(Match::bits).reversed().thenComparing(Match::id))
        .toList();
  }

  private Match match(Profile probe, Profile record) {
    Agreement agreement = new Agreement(model.comparisons.count());
    model.comparisons.compare(probe, record, agreement);
    List<Match.Evidence> evidence = new ArrayList<>();
    double sum = model.priorBits();
    evidence.add(new Match.Evidence("prior", "any two records", sum));
    for (int c = 0; c < agreement.levels.length; c++) {
      int level = agreement.levels[c];
      String name = model.comparisons.name(c);
      if (level == Agreement.MISSING) {
        evidence.add(new Match.Evidence(name, "missing", 0));
        continue;
      }
      double worth = bits[c][level] + model.rarityBits(agreement, c);
      evidence.add(new Match.Evidence(name, model.comparisons.levels(c).names().get(level), worth));
      sum += worth;
    }
    return new Match(record.id(), 0, sum, evidence);
  }
}
