package org.rollcall.classifier.domain;

import java.util.Set;
import java.util.stream.Collectors;

/** Words beside our name that make a foreign name look like a part of ours. */
final class Decoys {
  /** Shorter names stand in too many words by chance. */
  private static final int LONG_ENOUGH = 5;

  private static final int MOST_WORDS = 3;

  private static final Set<String> SKELETONS =
      KnownDomains.DECOYS.entries().stream().map(Skeleton::of).collect(Collectors.toSet());

  private Decoys() {}

  /** Whether a foreign label is our name with nothing but such words or digits around it. */
  static boolean stand(String own, String foreign) {
    int at = own.length() < LONG_ENOUGH ? -1 : foreign.indexOf(own);
    return at >= 0
        && foreign.length() > own.length()
        && areDecoys(foreign.substring(0, at), MOST_WORDS)
        && areDecoys(foreign.substring(at + own.length()), MOST_WORDS);
  }

  private static boolean areDecoys(String rest, int words) {
    if (rest.isEmpty() || isNumber(rest)) {
      return true;
    }
    for (int end = rest.length(); end > 0 && words > 0; end--) {
      if (SKELETONS.contains(rest.substring(0, end)) && areDecoys(rest.substring(end), words - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The skeleton of 0 is o, that of 1 is l. */
  private static boolean isNumber(String skeleton) {
    return skeleton.chars().allMatch(c -> "ol23456789".indexOf(c) >= 0);
  }
}
