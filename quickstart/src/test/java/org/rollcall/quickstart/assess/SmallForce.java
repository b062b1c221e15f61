package org.rollcall.quickstart.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a force of a handful, any of which a test may write differently. */
record SmallForce(Path folder) {
  static final String ORGANISATION =
      """
      apiVersion: rollcall/v1
      kind: Organisation
      metadata: {name: heddlu-fach}
      spec:
        locales: [en-GB, cy-GB]
        ownDomains: [heddlu-fach.example]
        partners:
          - {name: Cyngor Trefach, domains: [cyngor-trefach.example], approvedBy: governance, until: 2035-03-31}
        addressLists:
          - name: Everybody
            scope: INTERNAL
            baseDn: ou=people,dc=heddlu-fach,dc=example
            filter: (mail=*)
            hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
            sortBy: displayName
        hr:
          maxAgeDays: 3
          minCoverage: 0.9
          categories: {OFFICER: INTERNAL, VOLUNTEER: UNCERTAIN}
        costs: {review: 1, falseInternal: 100, falseExternal: 30}
      """;
  static final String HR =
      """
      person_id,employee_number,given_name,surname,work_email,category,status
      P1,1001,Mared,Llwyd,mared.llwyd@heddlu-fach.example,OFFICER,ACTIVE
      P2,1002,Idris,Pugh,idris.pugh@heddlu-fach.example,OFFICER,LEFT
      """;
  static final String RULES =
      """
      apiVersion: rollcall/v1
      kind: RuleSet
      metadata: {name: heddlu-fach, version: 3}
      spec:
        rules:
          - id: desk
            description: The desk is ours
            when: contact.displayName == "Desk"
            side: INTERNAL
            strength: DECISIVE
            reason: it is the desk
            owner: directory-team
            tests:
              - {contact: {displayName: Desk}, fires: true}
      """;
  static final String MARED = person("Llwyd, Mared", "mared.llwyd@heddlu-fach.example", "1001");
  static final String IDRIS = person("Pugh, Idris", "idris.pugh@heddlu-fach.example", "1002");
  static final String DESK = person("Desk", "desk@heddlu-fach.example", "");
  static final String OUTSIDER = person("Aaron, Abel", "abel@somewhere-else.example", "");

  private static int number;

  static SmallForce in(Path folder) throws IOException {
    SmallForce force = new SmallForce(folder);
    force.ldif(MARED, IDRIS, DESK, OUTSIDER);
    force.write("organisation.yaml", ORGANISATION);
    force.write("hr.csv", HR);
    force.write("rules.yaml", RULES);
    return force;
  }

  static synchronized String person(String displayName, String mail, String employeeNumber) {
    number++;
    return """
    dn: cn=p@n@,ou=people,dc=heddlu-fach,dc=example
    objectClass: inetOrgPerson
    cn: p@n@
    displayName: @name@
    mail: @mail@
    @employee@entryUUID: 00000000-0000-4000-8000-@uuid@
    """
        .replace("@name@", displayName)
        .replace("@mail@", mail)
        .replace(
            "@employee@",
            employeeNumber.isEmpty() ? "" : "employeeNumber: " + employeeNumber + "\n")
        .replace("@uuid@", "%012d".formatted(number))
        .replace("@n@", String.valueOf(number));
  }

  void ldif(String... records) throws IOException {
    write(
        "directory.ldif",
        "version: 1\n\n"
            + String.join("\n", List.of(records))
            + "\n# search result\nsearch: 2\nresult: 0 Success\n");
  }

  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  AssessRun assess() {
    return AssessRun.with(
        folder.resolve("out"),
        "--ldif",
        path("directory.ldif"),
        "--organisation",
        path("organisation.yaml"),
        "--hr",
        path("hr.csv"),
        "--rules",
        path("rules.yaml"),
        "--as-of",
        "2026-11-20",
        "--hr-as-of",
        "2026-11-19");
  }
}
