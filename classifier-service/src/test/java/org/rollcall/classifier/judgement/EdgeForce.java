package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.Format;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.classifier.name.Fold;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.classifier.rules.yaml.ReadRules;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

/**
 * A force with 120 colleagues whom nothing is wrong with, so that linking has something to learn
 * from, and with whomever a case adds to its HR list, its rules and its directory.
 */
final class EdgeForce {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static final String HEAD =
      "person_id,employee_number,given_name,known_as,surname,former_surname,work_email,phone,"
          + "job_title,department,site,category,status,start_date,end_date\n";
  private static final List<String> GIVEN =
      List.of(
          "Alun", "Bronwen", "Delyth", "Emrys", "Ffion", "Gethin", "Heulwen", "Islwyn", "Mererid",
          "Nerys");
  private static final List<String> SURNAMES =
      List.of(
          "Beynon",
          "Cadwaladr",
          "Daniel",
          "Ellis",
          "Francis",
          "Gittins",
          "Harries",
          "Isaac",
          "Kendrick",
          "Lewis",
          "Meredith",
          "Nicholas");

  private final StringBuilder hr = new StringBuilder(HEAD);
  private final List<ObservedEntry> entries = new ArrayList<>();
  private FeedCondition condition = FeedCondition.FRESH;
  private RuleSet rules = RuleSet.none();

  EdgeForce() {
    for (int i = 0; i < 120; i++) {
      String given = GIVEN.get(i % GIVEN.size());
      String surname = SURNAMES.get(i / GIVEN.size());
      String mail = (given + "." + surname + "@dyfed-powys.police.uk").toLowerCase(Locale.ROOT);
      String phone = "+44 1267 %06d".formatted(200_000 + i);
      person("B" + i, "7" + (1000 + i), given, surname, mail, phone, "OFFICER", "ACTIVE");
      entries.add(Somebody.named(given, surname).known("b" + i).mail(mail).phone(phone).entry());
    }
  }

  /** A row of HR in which only the usual columns are filled. */
  EdgeForce person(
      String id,
      String number,
      String given,
      String surname,
      String mail,
      String phone,
      String category,
      String status) {
    return row(
        String.join(
            ",",
            id,
            number,
            given,
            "",
            surname,
            "",
            mail,
            phone,
            "Constable",
            "Response",
            "Carmarthen",
            category,
            status,
            "2015-01-05",
            status.equals("LEFT") ? "2026-05-31" : ""));
  }

  /** A row of HR as it is written. */
  EdgeForce row(String csv) {
    hr.append(csv).append('\n');
    return this;
  }

  EdgeForce distrusted(FeedCondition other) {
    condition = other;
    return this;
  }

  /** One rule. */
  EdgeForce rule(String id, String when, String side, String strength) {
    String yaml =
        """
        apiVersion: rollcall/v1
        kind: RuleSet
        metadata: {name: dyfed-powys, version: 1}
        spec:
          rules:
            - id: %s
              description: for the case
              when: %s
              side: %s
              strength: %s
              reason: the administrator says so
              owner: directory-team
              tests: []
        """
            .formatted(id, when, side, strength);
    Loaded<RuleSet> loaded =
        ReadRules.of(
            yaml.getBytes(StandardCharsets.UTF_8),
            "rules.yaml",
            new Domains(organisation(), TODAY));
    assertThat(loaded).isInstanceOf(Loaded.Good.class);
    rules = ((Loaded.Good<RuleSet>) loaded).value();
    return this;
  }

  /** What is thought of one entry among all the others. */
  JudgeEntry.Assessed judges(Somebody one, Somebody... others) {
    List<Somebody> added = new ArrayList<>(List.of(one));
    added.addAll(List.of(others));
    return assess(entriesWith(added), 1).contacts().stream()
        .filter(contact -> contact.judged().key().equals(one.key()))
        .findFirst()
        .orElseThrow();
  }

  /** The verdict alone. */
  JudgedContact verdictOn(Somebody one, Somebody... others) {
    return judges(one, others).judged();
  }

  /** The colleagues and whoever is given. */
  List<ObservedEntry> entriesWith(List<Somebody> others) {
    List<ObservedEntry> all = new ArrayList<>(entries);
    others.forEach(other -> all.add(other.entry()));
    return all;
  }

  Assessment assess(List<ObservedEntry> all, int threads) {
    return new AssessPopulation(
            new Grounds(organisation(), feed().feed(), condition, rules, TODAY), threads)
        .assess(all);
  }

  /** What reading the HR list comes to. */
  HrRead.Accepted feed() {
    try {
      HrRead read =
          HrFile.read(
              "hr.csv",
              Format.CSV,
              new ByteArrayInputStream(hr.toString().getBytes(StandardCharsets.UTF_8)));
      assertThat(read).isInstanceOf(HrRead.Accepted.class);
      return (HrRead.Accepted) read;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Organisation organisation() {
    return new Organisation(
        "dyfed-powys",
        List.of(Locale.UK, Locale.forLanguageTag("cy-GB")),
        domains(
            "dyfed-powys.police.uk",
            "dyfed-powys.pnn.police.uk",
            "heddludp.onmicrosoft.com",
            "tŷheddlu.cymru"),
        List.of(
            partner("Gwent Police", "2027-03-31", "gwent.police.uk"),
            partner("Secure justice mail", "2027-12-31", "cjsm.net"),
            partner("NHS mail", "2027-12-31", "nhs.net"),
            partner("Powys Association", "2026-03-31", "pavo.org.uk")),
        List.of(
            new AddressList(
                Somebody.EVERYBODY,
                null,
                AddressList.Scope.INTERNAL,
                "dc=dyfed-powys,dc=police,dc=uk",
                "(mail=*)",
                new AddressList.HiddenWhen("msExchHideFromAddressLists", "TRUE"),
                "displayName")),
        new HrPolicy(
            3,
            0.9,
            Map.of(
                "OFFICER", HrPolicy.Category.INTERNAL,
                "STAFF", HrPolicy.Category.INTERNAL,
                "SPECIAL", HrPolicy.Category.INTERNAL,
                "VOLUNTEER", HrPolicy.Category.UNCERTAIN,
                "AGENCY", HrPolicy.Category.UNCERTAIN,
                "CONTRACTOR", HrPolicy.Category.UNCERTAIN)),
        new Costs(1, 100, 30),
        "hash");
  }

  private static Partner partner(String name, String until, String domain) {
    return new Partner(name, domains(domain), "information-governance", LocalDate.parse(until));
  }

  private static List<DomainName> domains(String... names) {
    return List.of(names).stream().map(DomainName::of).toList();
  }

  /** An address of ours. */
  static String ours(String local) {
    return Fold.of(local) + "@dyfed-powys.police.uk";
  }
}
