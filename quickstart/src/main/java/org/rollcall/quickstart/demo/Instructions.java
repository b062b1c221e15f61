package org.rollcall.quickstart.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.testkit.force.Force;

/**
 * What a user can do with a demo that runs: where to look, who can sign in, and one approval from
 * the finding to its undoing, to be copied into a POSIX shell that has curl.
 *
 * @param found what the first readings found
 */
record Instructions(DemoForce force, SignIns signIns, DemoServices services, Found found) {
  private static final String COMMANDS =
      """
      # ---- one approval: copy from here into a shell (sh, curl, sed) ----
      remediation=@remediation@
      proposal=@proposal@
      token() {
        curl -sS '@token@' -d grant_type=password -d "username=$1" --data-urlencode "password@@people@/$1.password" |
          sed -n 's/.*"access_token": *"\\([^"]*\\)".*/\\1/p'
      }
      gwen=$(token gwen) rhys=$(token rhys) mair=$(token mair)

      # What was found, and what is proposed about the first line of the list.
      curl -sS -H "Authorization: Bearer $gwen" "$remediation/api/v1/findings?state=OPEN"; echo
      curl -sS -H "Authorization: Bearer $gwen" "$remediation/api/v1/proposals/$proposal"; echo

      # Two people approve. Each approves what they see: its version (If-Match) and its content hash.
      look() { curl -sS -i -H "Authorization: Bearer $2" "$remediation/api/v1/proposals/$1"; }
      version() { tr -d '\\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: *//p'; }
      content() { tr ',' '\\n' | sed -n 's/.*"contentHash": *"\\([^"]*\\)".*/\\1/p' | head -n 1; }
      approve() {
        curl -sS -X POST -H "Authorization: Bearer $2" -H "If-Match: $(look "$1" "$2" | version)" \\
          -H 'Content-Type: application/json' -d "{\\"contentHash\\": \\"$(look "$1" "$2" | content)\\"}" \\
          "$remediation/api/v1/proposals/$1/approvals"; echo
      }
      approve "$proposal" "$gwen"
      approve "$proposal" "$rhys"

      # Rollcall hides the entry, reads it back (VERIFIED) and looks as an ordinary user (PROVEN).
      await() {
        for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
          look "$1" "$gwen" | grep -q "$2" && break
          sleep 1
        done
        look "$1" "$gwen" | sed -n 's/.*"state":"\\([A-Z_]*\\)".*"proof":{"status":"\\([A-Z_]*\\)".*/state \\1, proof \\2/p'; echo
      }
      await "$proposal" '"proof":{"status":"PROVEN"'

      # The first lines of the list as an ordinary user sees it now (where ldapsearch is installed).
      list() {
        ! command -v ldapsearch >/dev/null || ldapsearch -x -LLL -H '@ldap@' -D '@seat@' -y '@seatPassword@' \\
          -b '@viewBase@' '@viewFilter@' displayName | sed -n 's/^displayName: //p' | sort | head -n 3
      }
      list

      # Mair asks to take it back; who asks does not approve, so Gwen and Rhys do.
      undo=$(curl -sS -X POST -H "Authorization: Bearer $mair" -H "If-Match: $(look "$proposal" "$mair" | version)" \\
        -H 'Content-Type: application/json' -d '{"reason": "to see it undone"}' \\
        "$remediation/api/v1/proposals/$proposal/undo" | sed -n 's/^{"id": *"\\([^"]*\\)".*/\\1/p')
      await "$undo" '"state":"PENDING"'
      approve "$undo" "$gwen"
      approve "$undo" "$rhys"
      await "$undo" '"state":"VERIFIED"'
      list
      # ---- to here ----
      """;

  /**
   * What the first readings found.
   *
   * @param proposal the id of the proposal about the accident
   * @param whyNotInTenant why the misplaced contact of the tenant has no proposal
   */
  record Found(String proposal, String whyNotInTenant) {}

  /** All of it. */
  String text() {
    return """

    Where to look
    %s
      LDAP directory       %s (%s; password in %s)
      simulated Graph      %s (the directory "%s"; its misplaced contact is a finding without a proposal:
                           %s)

    Who can sign in at %s, while the demo runs
    %s

    %s\
    """
        .formatted(
            addresses(),
            force.url(),
            seat().account().bindDn(),
            seat().account().passwordFile(),
            force.tenant().url(),
            DemoTenant.DIRECTORY,
            found.whyNotInTenant(),
            signIns.tokenEndpoint(),
            people(),
            commands());
  }

  private String addresses() {
    return Arrays.stream(Service.values())
        .map(
            service ->
                "  %-20s %s (health: /q/health/ready, metrics: /q/metrics)"
                    .formatted(service.folder(), services.url(service)))
        .collect(Collectors.joining("\n"));
  }

  private String people() {
    return Arrays.stream(DemoPeople.values())
        .map(
            person ->
                "  %-6s %-28s %s; password in %s"
                    .formatted(
                        person.signIn(),
                        person.rolesInWords(),
                        person.does(),
                        signIns.passwordFile(person)))
        .collect(Collectors.joining("\n"));
  }

  private String commands() {
    LdapDirectory.View view =
        seat().views().stream()
            .filter(each -> each.list().equals(Force.GLOBAL_ADDRESS_LIST))
            .findFirst()
            .orElseThrow();
    String people =
        signIns.passwordFile(DemoPeople.OPERATOR).resolveSibling("").normalize().toString();
    return COMMANDS
        .replace("@remediation@", services.url(Service.REMEDIATION).toString())
        .replace("@proposal@", found.proposal())
        .replace("@token@", signIns.tokenEndpoint())
        .replace("@people@", people)
        .replace("@ldap@", force.url())
        .replace("@seat@", seat().account().bindDn())
        .replace("@seatPassword@", seat().account().passwordFile().toString())
        .replace("@viewBase@", view.baseDn())
        .replace("@viewFilter@", view.filter());
  }

  private LdapDirectory.Seat seat() {
    return java.util.Objects.requireNonNull(force.ordinarySeat().seat());
  }
}
