package org.rollcall.classifier.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.classifier.domain.Likeness.Trick;
import org.rollcall.contracts.DomainName;

/**
 * Tells foreign domains that can be mistaken for ours. Where names are given out only after a check
 * (gov.uk, police.uk), a neighbour that is called nearly as we are is no imitation; characters that
 * no honest name has are one everywhere. Thread-safe.
 */
final class LookAlikes {
  /** A word of this length has many words within one slip. */
  private static final int LONG_ENOUGH = 5;

  /** From here on two slips are not noticed. */
  private static final int LONG = 12;

  private static final List<String> POLICE = List.of("police", "uk");

  private final List<OwnName> names;
  private final List<DomainName> own;

  LookAlikes(List<DomainName> own) {
    this.own = List.copyOf(own);
    this.names = own.stream().flatMap(domain -> OwnName.of(domain).stream()).distinct().toList();
  }

  /**
   * What the domain imitates.
   *
   * @param domain neither ours nor a partner's
   */
  Optional<Likeness> of(DomainName domain) {
    Registrable foreign = Registrable.of(domain);
    boolean checked = KnownDomains.REGISTRIES.contain(domain);
    String skeleton = Skeleton.of(foreign.label());
    return Stream.concat(
            names.stream()
                .flatMap(
                    name ->
                        trick(name, foreign, skeleton, checked)
                            .map(trick -> new Likeness(name.domain(), trick))
                            .stream()),
            checked ? Stream.empty() : within(foreign))
        .findFirst();
  }

  private static Optional<Trick> trick(
      OwnName name, Registrable foreign, String skeleton, boolean checked) {
    boolean asWritten = name.label().equals(foreign.label().replace("-", ""));
    if (name.isParent(foreign)) {
      return Optional.empty();
    }
    boolean sameEnding = foreign.suffix().equals(name.suffix());
    if (asWritten ? sameEnding : name.hasForm(skeleton)) {
      return Optional.of(Trick.LETTERS);
    }
    if (!asWritten && isMisspelt(name, foreign, skeleton, checked)) {
      return Optional.of(Trick.SPELLING);
    }
    return checked ? Optional.empty() : open(name, foreign, skeleton, asWritten);
  }

  /** Tricks of those who can register what they like. */
  private static Optional<Trick> open(
      OwnName name, Registrable foreign, String skeleton, boolean asWritten) {
    if (asWritten) {
      return Optional.of(Trick.ENDING);
    }
    if (isLeft(name, foreign)) {
      return Optional.of(Trick.WITHIN);
    }
    return Decoys.stand(name.skeleton(), skeleton) ? Optional.of(Trick.COMPANY) : Optional.empty();
  }

  private static boolean isMisspelt(
      OwnName name, Registrable foreign, String skeleton, boolean checked) {
    if (checked && !(foreign.suffix().equals(POLICE) && name.suffix().equals(POLICE))) {
      return false;
    }
    if (checked && KnownDomains.FORCES.hold(foreign.label())) {
      return false;
    }
    String bare = foreign.label().replace("-", "");
    return isNear(name.skeleton(), skeleton)
        || isNear(name.label(), bare)
        || name.composites().stream()
            .anyMatch(form -> form.length() >= LONG && EditDistance.isWithin(form, skeleton, 1));
  }

  private static boolean isNear(String own, String foreign) {
    return own.length() >= LONG_ENOUGH
        && EditDistance.isWithin(own, foreign, own.length() >= LONG ? 2 : 1);
  }

  /** Our name left of a foreign one, or spread over several labels. */
  private static boolean isLeft(OwnName name, Registrable foreign) {
    StringBuilder spread = new StringBuilder();
    for (String label : foreign.left()) {
      spread.append(label);
      String skeleton = Skeleton.of(label);
      if (name.hasForm(skeleton) || Decoys.stand(name.skeleton(), skeleton)) {
        return true;
      }
    }
    return !foreign.left().isEmpty() && name.hasForm(Skeleton.of(spread + foreign.label()));
  }

  /** {@code police.uk.evil.example}: a whole domain of ours, or what it ends with, on the left. */
  private Stream<Likeness> within(Registrable foreign) {
    return own.stream()
        .filter(
            domain -> {
              List<String> suffix = Registrable.of(domain).suffix();
              return suffix.size() > 1 && Collections.indexOfSubList(foreign.left(), suffix) >= 0;
            })
        .map(domain -> new Likeness(domain, Trick.WITHIN));
  }
}
