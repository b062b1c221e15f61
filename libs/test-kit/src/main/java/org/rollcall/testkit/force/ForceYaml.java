package org.rollcall.testkit.force;

/** The configuration files of the force. */
final class ForceYaml {
  private ForceYaml() {}

  static String organisation(String moreLists) {
    return """
    apiVersion: rollcall/v1
    kind: Organisation
    metadata:
      name: heddlu-gorllewin
    spec:
      locales: [en-GB, cy-GB]
      ownDomains: [heddlu-gorllewin.example]
      partners:
        - {name: Cyngor Aberwen, domains: [cyngor-aberwen.example], approvedBy: information-governance, until: 2035-03-31}
        - {name: Secure justice mail, domains: [cjsm.example], approvedBy: information-governance, until: 2035-12-31}
        - {name: Bwrdd Iechyd, domains: [bwrdd-iechyd.example], approvedBy: information-governance, until: 2035-12-31}
      addressLists:
        - name: Global Address List
          directory: force
          scope: INTERNAL
          baseDn: ou=people,dc=heddlu-gorllewin,dc=example
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
        - name: Partner Contacts
          directory: force
          scope: SHARED
          baseDn: ou=partners,dc=heddlu-gorllewin,dc=example
          filter: (mail=*)
          hiddenWhen: {attribute: msExchHideFromAddressLists, value: "TRUE"}
          sortBy: displayName
    @more@  hr:
        maxAgeDays: 3
        minCoverage: 0.9
        categories: {OFFICER: INTERNAL, STAFF: INTERNAL, SPECIAL: INTERNAL, VOLUNTEER: UNCERTAIN, AGENCY: UNCERTAIN}
      costs: {review: 1, falseInternal: 100, falseExternal: 30}
    """
        .replace("@more@", moreLists);
  }

  static String directories(String url, String protection) {
    return """
    apiVersion: rollcall/v1
    kind: Directories
    spec:
      directories:
        - name: force
          url: @url@
          @protection@
          baseDn: dc=heddlu-gorllewin,dc=example
          filter: (|(mail=*)(objectClass=groupOfNames))
          pageSize: 200
          timeout: PT30S
          vanishing: {count: 25, percent: 5, floor: 5}
          reader: {bindDn: "cn=reader,ou=services,dc=heddlu-gorllewin,dc=example", passwordFile: reader.password}
          seat:
            bindDn: "cn=officer,ou=services,dc=heddlu-gorllewin,dc=example"
            passwordFile: officer.password
            views:
              - {list: Global Address List, baseDn: "ou=people,dc=heddlu-gorllewin,dc=example", filter: "(&(mail=*)(!(msExchHideFromAddressLists=TRUE)))"}
          writer:
            bindDn: "cn=writer,ou=services,dc=heddlu-gorllewin,dc=example"
            passwordFile: writer.password
            attributes: [msExchHideFromAddressLists]
    """
        .replace("@url@", url)
        .replace("@protection@", protection);
  }
}
