package org.rollcall.classifier.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

/** Rules and contacts in phrases. */
public final class Asking {
  /** The day of all questions. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  /** Ours is ours.example, the council is a partner until the end of the month. */
  public static final Domains DOMAINS = new Domains(organisation(), TODAY);

  private Asking() {}

  static Rule rule(String when) {
    return rule("r", when);
  }

  static Rule rule(String id, String when) {
    return new Rule(
        id, "", when, Side.EXTERNAL, Strength.STRONG, "because", "directory-team", null, null);
  }

  static AdmittedRule admitted(Rule rule) {
    return switch (Admission.of(rule)) {
      case Admission.Admitted admitted -> admitted.rule();
      case Admission.Refused refused -> throw new AssertionError(refused.objections().toString());
    };
  }

  static List<Objection> objections(Rule rule) {
    return switch (Admission.of(rule)) {
      case Admission.Admitted ignored -> List.of();
      case Admission.Refused refused -> refused.objections();
    };
  }

  static RuleSet rules(Rule... rules) {
    return RuleSet.of(
        "force", 1, "0".repeat(64), List.of(rules).stream().map(Asking::admitted).toList());
  }

  static List<RuleAnswer> ask(String when, Contact contact) {
    return rules(rule(when)).on(contact, DOMAINS, TODAY);
  }

  static boolean fires(String when, Contact contact) {
    return ask(when, contact).stream().anyMatch(RuleAnswer.Fired.class::isInstance);
  }

  static boolean fails(String when, Contact contact) {
    return ask(when, contact).stream().anyMatch(RuleAnswer.Failed.class::isInstance);
  }

  /** Anna Price of ours, as the directory has her. */
  public static Contact anna() {
    return contact("Price, Anna", "anna.price@ours.example");
  }

  /** A contact with a name and its own addresses. */
  public static Contact contact(String displayName, String... addresses) {
    List<ObservedAddress> own = new ArrayList<>();
    for (String address : addresses) {
      own.add(new ObservedAddress(address, AddressRole.PRIMARY));
    }
    return contact(displayName, own, List.of("cn=All Officers,ou=Groups,dc=ours,dc=example"));
  }

  static Contact contact(String displayName, List<ObservedAddress> addresses, List<String> groups) {
    return Contact.of(
        new ObservedEntry(
            new EntryKey("force", "7f3e"),
            3,
            "cn=Price\\, Anna,OU=Staff, OU=Gorllewin,dc=ours,dc=example",
            List.of("top", "person"),
            List.of(),
            new EntryNames("Anna", "Price", displayName, "Anna Price"),
            addresses,
            new EntryWork("01267 000001", "Ours", "Custody", "Sergeant", "12345"),
            groups,
            2,
            List.of(new Listing("Everybody", displayName)),
            false,
            "aa"));
  }

  private static Organisation organisation() {
    return new Organisation(
        "ours",
        List.of(Locale.UK),
        List.of(DomainName.of("ours.example")),
        List.of(
            new Partner(
                "Council",
                List.of(DomainName.of("council.example")),
                "governance",
                LocalDate.of(2026, 6, 30))),
        List.of(
            new AddressList(
                "Everybody",
                null,
                AddressList.Scope.INTERNAL,
                "dc=ours,dc=example",
                "(mail=*)",
                new AddressList.HiddenWhen("hide", "TRUE"),
                "displayName")),
        new HrPolicy(3, 0.9, Map.of("STAFF", HrPolicy.Category.INTERNAL)),
        new Costs(1, 100, 30),
        "hash");
  }
}
