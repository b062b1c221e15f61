package org.rollcall.classifier.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.contracts.DomainName;

/**
 * One of our domains as others may imitate it.
 *
 * @param domain ours
 * @param given the label that people know us by
 * @param label the same without hyphens
 * @param suffix the labels behind it
 * @param skeleton of that label
 * @param composites skeletons of the label with what follows it: {@code dyfedpowyspoliceuk}
 */
record OwnName(
    DomainName domain,
    String given,
    String label,
    List<String> suffix,
    String skeleton,
    Set<String> composites) {
  /** Shorter names are like too many others. */
  private static final int SHORTEST = 4;

  OwnName {
    suffix = List.copyOf(suffix);
    composites = Set.copyOf(composites);
  }

  /**
   * The names in a domain of ours: what is registered, and where we have but a part of that, the
   * first label of our part. None that is too short or a word of everybody's.
   */
  static List<OwnName> of(DomainName domain) {
    Registrable name = Registrable.of(domain);
    List<OwnName> names = new ArrayList<>();
    add(names, domain, name.label(), name.suffix());
    if (!name.left().isEmpty()) {
      List<String> behind = new ArrayList<>(name.left().subList(1, name.left().size()));
      behind.add(name.label());
      behind.addAll(name.suffix());
      add(names, domain, name.left().getFirst(), behind);
    }
    return names;
  }

  private static void add(
      List<OwnName> names, DomainName domain, String label, List<String> suffix) {
    String bare = label.replace("-", "");
    if (bare.length() >= SHORTEST && !KnownDomains.DECOYS.hold(bare)) {
      Set<String> composites = new LinkedHashSet<>();
      StringBuilder whole = new StringBuilder(label);
      for (String part : suffix) {
        whole.append(part);
        composites.add(Skeleton.of(whole.toString()));
      }
      names.add(new OwnName(domain, label, bare, suffix, Skeleton.of(label), composites));
    }
  }

  /** Whether it is the very name under which we have but a part. */
  boolean isParent(Registrable foreign) {
    return given.equals(foreign.label()) && suffix.equals(foreign.suffix());
  }

  /** Whether the skeleton is that of the name, alone or with what follows it. */
  boolean hasForm(String other) {
    return skeleton.equals(other) || composites.contains(other);
  }
}
