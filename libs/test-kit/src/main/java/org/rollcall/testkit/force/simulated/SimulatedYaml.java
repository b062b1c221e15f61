package org.rollcall.testkit.force.simulated;

/** The configuration files of the simulated force. */
final class SimulatedYaml {
  private static final String RULES =
      """
      apiVersion: rollcall/v1
      kind: RuleSet
      metadata: {name: heddlu-gwynlais, version: 1}
      spec:
        rules:
          - id: marked-external
            description: The display name says that the person is not ours
            when: contact.displayName.matches("(?i)\\\\((external|agency|partner)\\\\)")
            side: EXTERNAL
            strength: STRONG
            reason: display name is marked "{displayName}"
            owner: directory-team
            tests:
              - {contact: {displayName: "Price, Nia (External)"}, fires: true}
              - {contact: {displayName: "Price, Nia"}, fires: false}
          - id: service-account
            description: Service accounts are ours whatever HR says
            when: contact.kind == "SERVICE" && contact.addresses.size() > 0 && contact.addresses.all(a, a.isOwnDomain())
            side: INTERNAL
            strength: DECISIVE
            reason: service account with only own addresses
            owner: directory-team
            tests:
              - {contact: {kind: SERVICE, addresses: ["scan@heddlu-gwynlais.example"]}, fires: true}
          - id: shared-mailbox
            description: Mailboxes of desks and rooms are ours if all their mail stays with us
            when: (contact.kind == "SHARED" || contact.kind == "ROOM") && contact.addresses.size() > 0 && contact.addresses.all(a, a.isOwnDomain())
            side: INTERNAL
            strength: DECISIVE
            reason: mailbox of a desk or room with only own addresses
            owner: directory-team
            tests:
              - {contact: {kind: SHARED, addresses: ["desk@heddlu-gwynlais.example"]}, fires: true}
              - {contact: {kind: SHARED, addresses: ["desk@gmail.com"]}, fires: false}
          - id: own-list
            description: Our mailing lists are ours
            when: contact.kind == "LIST" && contact.addresses.size() > 0 && contact.addresses.all(a, a.isOwnDomain())
            side: INTERNAL
            strength: DECISIVE
            reason: mailing list with only own addresses
            owner: directory-team
            tests:
              - {contact: {kind: LIST, addresses: ["all@heddlu-gwynlais.example"]}, fires: true}
      """;

  private static final String SUPPLIER =
      """
          - id: supplier-%1$03d
            description: Workers of supplier %1$d are not ours, even with a mailbox of ours
            when: contact.company.matches("(?i)supplier %1$d ltd") || contact.addresses.exists(a, a.endsWith("@supplier-%1$d.example"))
            side: EXTERNAL
            strength: STRONG
            reason: works for supplier %1$d
            owner: procurement
            tests:
              - {contact: {company: "Supplier %1$d Ltd"}, fires: true}
              - {contact: {company: "Heddlu Gwynlais"}, fires: false}
      """;

  private SimulatedYaml() {}

  static String organisation() {
    return """
    apiVersion: rollcall/v1
    kind: Organisation
    metadata:
      name: heddlu-gwynlais
    spec:
      locales: [en-GB, cy-GB]
      ownDomains: [heddlu-gwynlais.example]
      partners:
        - {name: Cyngor Gwynlais, domains: [cyngor-gwynlais.example], approvedBy: information-governance, until: 2035-03-31}
        - {name: Bwrdd Iechyd, domains: [iechyd-gwynlais.example], approvedBy: information-governance, until: 2035-03-31}
        - {name: Heddlu y De, domains: [heddlu-y-de.example], approvedBy: information-governance, until: 2035-03-31}
        - {name: Secure justice mail, domains: [cjsm.example], approvedBy: information-governance, until: 2035-12-31}
      addressLists:
        - name: Global Address List
          scope: INTERNAL
          baseDn: ou=people,dc=heddlu-gwynlais,dc=example
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
        - name: Mailing Lists
          scope: INTERNAL
          baseDn: ou=groups,dc=heddlu-gwynlais,dc=example
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
        - name: Partner Contacts
          scope: SHARED
          baseDn: ou=partners,dc=heddlu-gwynlais,dc=example
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
      hr:
        maxAgeDays: 3
        minCoverage: 0.9
        categories: {OFFICER: INTERNAL, STAFF: INTERNAL, SPECIAL: INTERNAL, VOLUNTEER: UNCERTAIN, AGENCY: UNCERTAIN}
      costs: {review: 1, falseInternal: 100, falseExternal: 30}
    """;
  }

  /** The four that the force needs, and one for each of so many suppliers as make up the number. */
  static String rules(int count) {
    StringBuilder rules = new StringBuilder(RULES);
    for (int supplier = 1; supplier <= count - 4; supplier++) {
      rules.append(SUPPLIER.formatted(supplier));
    }
    return rules.toString();
  }
}
