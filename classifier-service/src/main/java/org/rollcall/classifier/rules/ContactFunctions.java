package org.rollcall.classifier.rules;

import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelResolvedOverload;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.Relationship;

/**
 * The functions that answer by the contact or by the organisation. What they found out is kept for
 * the other rules on the same contact. For one thread.
 */
final class ContactFunctions implements CelFunctionResolver {
  private final SeenContact.Seen seen;
  private final Domains domains;
  private final Map<String, Optional<DomainName>> names = new HashMap<>();
  private final Map<String, Optional<Relationship>> relationships = new HashMap<>();
  private final Map<String, Optional<CelResolvedOverload>> overloads;
  private @Nullable Set<String> groups;
  private @Nullable RelativeNames place;

  ContactFunctions(SeenContact.Seen seen, Domains domains) {
    this.seen = seen;
    this.domains = domains;
    this.overloads =
        Map.of(
            RuleFunctions.UNDER, ofTwo(RuleFunctions.UNDER, this::isUnderDomain),
            RuleFunctions.OWN, ofText(RuleFunctions.OWN, Relationship.OWN),
            RuleFunctions.PARTNER, ofText(RuleFunctions.PARTNER, Relationship.PARTNER),
            RuleFunctions.CONSUMER,
                ofText(RuleFunctions.CONSUMER, Relationship.CONSUMER, Relationship.DISPOSABLE),
            RuleFunctions.MEMBER_OF,
                ofTwo(RuleFunctions.MEMBER_OF, (contact, group) -> isMemberOf(group)),
            RuleFunctions.OU_UNDER,
                ofTwo(RuleFunctions.OU_UNDER, (contact, above) -> isUnder(above)));
  }

  @Override
  public Optional<CelResolvedOverload> findOverloadMatchingArgs(
      String functionName, Collection<String> overloadIds, Object[] args) {
    return findOverloadMatchingArgs(functionName, args);
  }

  @Override
  public Optional<CelResolvedOverload> findOverloadMatchingArgs(
      String functionName, Object[] args) {
    return overloads.getOrDefault(functionName, Optional.empty());
  }

  /** CEL asks for functions without state; these live for one contact and one thread. */
  @SuppressWarnings("Immutable")
  private Optional<CelResolvedOverload> ofText(String name, Relationship... answers) {
    List<Relationship> yes = List.of(answers);
    return Optional.of(
        CelResolvedOverload.of(
            name,
            RuleFunctions.overload(name),
            args -> relationship((String) args[0]).filter(yes::contains).isPresent(),
            true,
            String.class));
  }

  @SuppressWarnings("Immutable")
  private static Optional<CelResolvedOverload> ofTwo(String name, OfTwo function) {
    return Optional.of(
        CelResolvedOverload.of(
            name,
            RuleFunctions.overload(name),
            args -> function.answer(args[0], (String) args[1]),
            true,
            Object.class,
            String.class));
  }

  private Optional<Relationship> relationship(String addressOrDomain) {
    return relationships.computeIfAbsent(
        addressOrDomain, text -> domain(text).map(domain -> domains.of(domain).relationship()));
  }

  /** By whole labels; false where either is no domain or address. */
  private boolean isUnderDomain(Object address, String domain) {
    return domain(domain)
        .flatMap(above -> domain((String) address).map(given -> given.isOrIsUnder(above)))
        .orElse(false);
  }

  private Optional<DomainName> domain(String addressOrDomain) {
    return names.computeIfAbsent(addressOrDomain, RuleFunctions::domainOf);
  }

  /** By the group's DN, or by the value of its first name, e.g. {@code All Officers}. */
  private boolean isMemberOf(String group) {
    Set<String> known = groups;
    if (known == null) {
      known = new HashSet<>();
      for (String dn : seen.texts(ContactField.GROUPS)) {
        RelativeNames names = RelativeNames.of(dn);
        known.add(String.join(",", names.names()));
        known.add(names.firstValue());
      }
      groups = known;
    }
    return known.contains(String.join(",", RelativeNames.of(group).names()));
  }

  private boolean isUnder(String above) {
    RelativeNames here = place;
    if (here == null) {
      here = RelativeNames.of(seen.text(ContactField.DN));
      place = here;
    }
    return here.liesBelow(RelativeNames.of(above));
  }

  /** Answers by what it is asked of and by a text. */
  private interface OfTwo {
    boolean answer(Object of, String text);
  }
}
