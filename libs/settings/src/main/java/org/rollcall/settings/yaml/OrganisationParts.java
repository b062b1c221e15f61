package org.rollcall.settings.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.contracts.DomainName;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Partner;

/** The parts of {@code organisation.yaml}. */
final class OrganisationParts {
  private static final int TEN_YEARS = 3650;
  private static final double DEAREST = 1e6;

  private OrganisationParts() {}

  static List<Partner> partners(Place place, List<DomainName> own) {
    return Fields.unique(place, true, item -> partner(item, own), Partner::name);
  }

  private static Optional<Partner> partner(Place place, List<DomainName> own) {
    return place
        .section("name", "domains", "approvedBy", "until")
        .flatMap(
            section -> {
              int before = place.problems().count();
              var name = section.need("name").flatMap(Place::text);
              var domains =
                  section
                      .need("domains")
                      .map(list -> Fields.unique(list, item -> partnerDomain(item, own)));
              var approvedBy = section.need("approvedBy").flatMap(Place::text);
              var until = section.need("until").flatMap(Place::date);
              return built(
                  place,
                  before,
                  () ->
                      new Partner(
                          name.orElseThrow(),
                          domains.orElseThrow(),
                          approvedBy.orElseThrow(),
                          until.orElseThrow()));
            });
  }

  private static Optional<DomainName> partnerDomain(Place place, List<DomainName> own) {
    Optional<DomainName> domain = OneHolder.partner(place);
    if (domain.isPresent() && own.stream().anyMatch(domain.get()::isOrIsUnder)) {
      place.problem(
          "partner-is-own",
          "this domain is one of ours or lies below one",
          "Nobody can be partner and ours at once: remove it here or from ownDomains.");
    }
    return domain;
  }

  static Optional<AddressList> addressList(Place place) {
    return place
        .section("name", "directory", "scope", "baseDn", "filter", "hiddenWhen", "sortBy")
        .flatMap(
            section -> {
              int before = place.problems().count();
              var name = section.need("name").flatMap(Place::text);
              var directory = section.maybe("directory").flatMap(Fields::directoryName);
              var scope =
                  section.need("scope").flatMap(value -> value.oneOf(AddressList.Scope.class));
              var baseDn = section.maybe("baseDn").flatMap(Fields::dn);
              var filter = section.need("filter").flatMap(Fields::filter);
              var hidden = section.need("hiddenWhen").flatMap(OrganisationParts::hiddenWhen);
              var sortBy = section.need("sortBy").flatMap(Fields::attribute);
              return built(
                  place,
                  before,
                  () ->
                      new AddressList(
                          name.orElseThrow(),
                          directory.orElse(null),
                          scope.orElseThrow(),
                          baseDn.orElse(AddressList.NO_BASE),
                          filter.orElseThrow(),
                          hidden.orElseThrow(),
                          sortBy.orElseThrow()));
            });
  }

  private static Optional<AddressList.HiddenWhen> hiddenWhen(Place place) {
    return place
        .section("attribute", "value")
        .flatMap(
            section -> {
              var attribute = section.need("attribute").flatMap(Fields::attribute);
              var value = section.need("value").flatMap(Place::text);
              return attribute.flatMap(
                  name -> value.map(text -> new AddressList.HiddenWhen(name, text)));
            });
  }

  static Optional<HrPolicy> hr(Place place) {
    return place
        .section("maxAgeDays", "minCoverage", "categories")
        .flatMap(
            section -> {
              int before = place.problems().count();
              var age = section.need("maxAgeDays").flatMap(value -> value.whole(1, TEN_YEARS));
              var coverage = section.need("minCoverage").flatMap(value -> value.number(0, 1));
              var categories = section.need("categories").flatMap(OrganisationParts::categories);
              return built(
                  place,
                  before,
                  () ->
                      new HrPolicy(
                          age.orElseThrow(), coverage.orElseThrow(), categories.orElseThrow()));
            });
  }

  private static Optional<Map<String, HrPolicy.Category>> categories(Place place) {
    return place
        .section()
        .map(
            section -> {
              Map<String, HrPolicy.Category> categories = new LinkedHashMap<>();
              for (String key : section.keys()) {
                section
                    .maybe(key)
                    .flatMap(value -> value.oneOf(HrPolicy.Category.class))
                    .ifPresent(side -> categories.put(key, side));
              }
              if (section.keys().isEmpty()) {
                place.problem("empty-list", "no category is named", "Name at least one.");
              }
              return categories;
            });
  }

  static Optional<Costs> costs(Place place) {
    return place
        .section("review", "falseInternal", "falseExternal")
        .flatMap(
            section -> {
              var review = section.need("review").flatMap(value -> value.number(1e-6, DEAREST));
              double least = review.orElse(0.0);
              var internal = section.need("falseInternal").flatMap(value -> dearer(value, least));
              var external = section.need("falseExternal").flatMap(value -> dearer(value, least));
              return internal.flatMap(
                  in -> external.flatMap(ex -> review.map(one -> new Costs(one, in, ex))));
            });
  }

  private static Optional<Double> dearer(Place place, double review) {
    Optional<Double> cost = place.number(0, DEAREST);
    if (cost.isPresent() && cost.get() <= review) {
      place.problem(
          "out-of-range",
          "a mistake must cost more than a review",
          "Give it a number larger than review.");
      return Optional.empty();
    }
    return cost;
  }

  /** Builds the value unless the place has brought new problems. */
  static <T> Optional<T> built(Place place, int before, java.util.function.Supplier<T> value) {
    return place.problems().count() == before ? Optional.of(value.get()) : Optional.empty();
  }
}
