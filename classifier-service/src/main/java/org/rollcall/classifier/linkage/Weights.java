package org.rollcall.classifier.linkage;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the data taught: all that is needed to score a pair again, to the bit. Plain numbers and
 * texts, so that it can be stored as JSON; it holds values of the data (names, dates), so it is to
 * be kept like the data.
 *
 * @param fields the columns it was learned on, in order
 * @param prior the share of all pairs that are one person
 * @param comparisons what each comparison is worth
 * @param shares for each comparison, how common every value is among different persons
 */
public record Weights(
    List<Field> fields,
    double prior,
    List<ComparisonWeights> comparisons,
    List<Map<String, Double>> shares) {
  public Weights {
    fields = List.copyOf(fields);
    comparisons = List.copyOf(comparisons);
    shares = shares.stream().map(Map::copyOf).toList();
    if (!(prior > 0 && prior < 1)) {
      throw new IllegalArgumentException("the prior lies between 0 and 1, not at " + prior);
    }
    if (shares.size() != comparisons.size()) {
      throw new IllegalArgumentException("every comparison needs the shares of its values");
    }
  }

  /** SHA-256 over everything in it, as hexadecimal digits: equal weights, equal hash. */
  public String hash() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Field field : fields) {
      text(hasher, field.name());
      text(hasher, field.type().name());
    }
    hasher.putDouble(prior);
    for (ComparisonWeights comparison : comparisons) {
      text(hasher, comparison.comparison());
      comparison.levels().forEach(level -> text(hasher, level));
      comparison.different().forEach(hasher::putDouble);
      comparison.same().forEach(hasher::putDouble);
      comparison.usualRarity().forEach(hasher::putDouble);
    }
    for (Map<String, Double> share : shares) {
      hasher.putInt(share.size());
      new TreeMap<>(share).forEach((value, s) -> text(hasher, value).putDouble(s));
    }
    return hasher.hash().toString();
  }

  private static Hasher text(Hasher hasher, String text) {
    return hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }

  /** Shares are of personal data: only their sizes are told. */
  @Override
  public String toString() {
    return "Weights[" + fields + ", prior " + prior + ", " + hash() + "]";
  }
}
