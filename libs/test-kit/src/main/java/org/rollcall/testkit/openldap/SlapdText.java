package org.rollcall.testkit.openldap;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;

/** The texts that a slapd is configured and filled with. */
final class SlapdText {
  private SlapdText() {}

  /**
   * The reader and the officer only read, the officer does not see hidden entries, the writer
   * writes the hiding attribute and nothing else.
   */
  static String configuration(
      Path folder, Path schemas, Path modules, Accounts accounts, Set<OpenLdapWith> with) {
    return """
    include %1$s/core.schema
    include %1$s/cosine.schema
    include %1$s/inetorgperson.schema
    include %2$s/rollcall.schema
    modulepath %3$s
    moduleload back_mdb
    %10$ssizelimit unlimited
    pidfile %2$s/slapd.pid
    database mdb
    maxsize 1073741824
    suffix "%4$s"
    rootdn "%5$s"
    rootpw %6$s
    directory %2$s/data
    dbnosync
    %11$sindex objectClass,entryUUID,entryCSN,mail,msExchHideFromAddressLists eq
    access to attrs=userPassword by anonymous auth by * none
    access to filter=(msExchHideFromAddressLists=TRUE) attrs=msExchHideFromAddressLists
      by dn.exact="%9$s" write by dn.exact="%7$s" read by * none
    access to filter=(msExchHideFromAddressLists=TRUE)
      by dn.exact="%9$s" read by dn.exact="%7$s" read by * none
    access to attrs=msExchHideFromAddressLists
      by dn.exact="%9$s" write by dn.exact="%7$s" read by dn.exact="%8$s" read by * none
    access to *
      by dn.exact="%9$s" read by dn.exact="%7$s" read by dn.exact="%8$s" read by * none
    %12$s\
    """
        .formatted(
            schemas,
            folder,
            modules,
            accounts.suffix(),
            accounts.administrator().dn(),
            accounts.administrator().password(),
            accounts.reader().dn(),
            accounts.officer().dn(),
            accounts.writer().dn(),
            with.stream().map(OpenLdapWith::module).distinct().collect(Collectors.joining()),
            limits(with, accounts),
            with.stream().map(OpenLdapWith::overlay).collect(Collectors.joining()));
  }

  private static String limits(Set<OpenLdapWith> with, Accounts accounts) {
    return with.contains(OpenLdapWith.SIZE_LIMIT)
        ? "limits dn.exact=\"%s\" size=50 size.prtotal=unlimited\n"
            .formatted(accounts.reader().dn())
        : "";
  }

  static String base(String suffix) {
    String name = suffix.substring(suffix.indexOf('=') + 1).split(",", 2)[0];
    return """
    dn: %s
    objectClass: dcObject
    objectClass: organization
    dc: %s
    o: %s

    """
        .formatted(suffix, name, name);
  }

  static String services(String suffix) {
    return """
    dn: ou=services,%s
    objectClass: organizationalUnit
    ou: services

    """
        .formatted(suffix);
  }

  static String account(Account account) {
    String name = account.dn().substring(3).split(",", 2)[0];
    return """
    dn: %s
    objectClass: organizationalRole
    objectClass: simpleSecurityObject
    cn: %s
    userPassword: %s

    """
        .formatted(account.dn(), name, account.password());
  }
}
