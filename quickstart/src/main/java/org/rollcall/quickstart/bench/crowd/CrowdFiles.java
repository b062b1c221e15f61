package org.rollcall.quickstart.bench.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the services are told about the crowd. */
public final class CrowdFiles {
  /** The directory's name. */
  public static final String DIRECTORY = "bench";

  /** The list of scope INTERNAL. */
  public static final String INTERNAL_LIST = "Global Address List";

  /** Which entries are read. */
  public static final String FILTER = "(mail=*)";

  /** How many entries are asked for at a time. */
  public static final int PAGE_SIZE = 500;

  private static final String HR_HEADER =
      "person_id,employee_number,given_name,surname,work_email,phone,job_title,department,category,"
          + "status,start_date\r\n";
  private static final LocalDate FIRST_DAY = LocalDate.of(1998, 4, 6);

  private CrowdFiles() {}

  /** The text of {@code organisation.yaml}. */
  public static String organisation(String suffix) {
    return """
    apiVersion: rollcall/v1
    kind: Organisation
    metadata:
      name: heddlu-fawr
    spec:
      locales: [en-GB, cy-GB]
      ownDomains: [heddlu-fawr.example]
      partners:
        - {name: Cyngor Aberwen, domains: [cyngor-aberwen.example], approvedBy: information-governance, until: 2035-03-31}
        - {name: Secure justice mail, domains: [cjsm.example], approvedBy: information-governance, until: 2035-12-31}
        - {name: Bwrdd Iechyd, domains: [bwrdd-iechyd.example], approvedBy: information-governance, until: 2035-12-31}
      addressLists:
        - name: Global Address List
          directory: bench
          scope: INTERNAL
          baseDn: "ou=people,@suffix@"
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
        - name: Partner Contacts
          directory: bench
          scope: SHARED
          baseDn: "ou=partners,@suffix@"
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
      hr:
        maxAgeDays: 3
        minCoverage: 0.9
        categories: {OFFICER: INTERNAL, STAFF: INTERNAL, SPECIAL: INTERNAL, VOLUNTEER: UNCERTAIN, AGENCY: UNCERTAIN}
      costs: {review: 1, falseInternal: 100, falseExternal: 30}
    """
        .replace("@suffix@", suffix);
  }

  /** The text of {@code directories.yaml}; reader.password lies beside it, as do the others. */
  public static String directories(String url, String security, String suffix, String bindDn) {
    return """
    apiVersion: rollcall/v1
    kind: Directories
    spec:
      directories:
        - name: bench
          url: "@url@"
          security: @security@
          baseDn: "@suffix@"
          filter: (mail=*)
          pageSize: 500
          timeout: PT60S
          reader: {bindDn: "@bindDn@", passwordFile: account.password}
          seat: {bindDn: "@bindDn@", passwordFile: account.password}
          writer:
            bindDn: "@bindDn@"
            passwordFile: account.password
            attributes: [msExchHideFromAddressLists]
    """
        .replace("@url@", url)
        .replace("@security@", security)
        .replace("@suffix@", suffix)
        .replace("@bindDn@", bindDn);
  }

  /** Writes {@code hr.csv}: everybody in service but one in fifty. */
  public static void writePersonnel(Crowd crowd, Path file) {
    try (Writer writer = Files.newBufferedWriter(file);
        Stream<Person> people = crowd.people()) {
      writer.write(HR_HEADER);
      people
          .filter(person -> person.side() == Person.Side.OWN && person.number() % 50 != 8)
          .map(CrowdFiles::row)
          .forEach(row -> write(writer, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One in ten has no address here: their entry carries the employee number then. */
  private static String row(Person person) {
    boolean addressKnown = person.number() % 10 != 7;
    return String.join(
            ",",
            "P%07d".formatted(person.number()),
            Crowd.employeeNumber(person.number()),
            person.given(),
            person.surname(),
            addressKnown ? person.mail() : "",
            person.phone(),
            person.title(),
            person.department(),
            person.title().contains("Constable") ? "OFFICER" : "STAFF",
            "ACTIVE",
            FIRST_DAY.plusWeeks(person.number() % 1400).toString())
        + "\r\n";
  }

  private static void write(Writer writer, String row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
