package org.rollcall.testkit.openldap;

import java.util.List;
import java.util.UUID;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;

/** Who can sign in. */
record Accounts(
    String suffix, Account reader, Account officer, Account writer, Account administrator) {
  static Accounts below(String suffix) {
    return new Accounts(
        suffix,
        account("cn=reader,ou=services," + suffix),
        account("cn=officer,ou=services," + suffix),
        account("cn=writer,ou=services," + suffix),
        account("cn=administrator," + suffix));
  }

  /** Those that have an entry. */
  List<Account> withEntries() {
    return List.of(reader, officer, writer);
  }

  private static Account account(String dn) {
    return new Account(dn, UUID.randomUUID().toString());
  }
}
