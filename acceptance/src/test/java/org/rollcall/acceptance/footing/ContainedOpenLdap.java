package org.rollcall.acceptance.footing;

import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rollcall.testkit.embedded.DirectorySchema;
import org.rollcall.testkit.force.Force;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;

/** An OpenLDAP in a container, with our own configuration and filled with the force over LDAP. */
final class ContainedOpenLdap implements AutoCloseable {

  private static final String ADMINISTRATOR = "cn=admin," + Force.BASE_DN;
  private static final List<String> ACCOUNTS = List.of("reader", "officer", "writer");

  private final GenericContainer<?> container;
  private final int port;
  private final String password;
  private final LDAPConnection administrator;

  private ContainedOpenLdap(
      GenericContainer<?> container, int port, String password, LDAPConnection administrator) {
    this.container = container;
    this.port = port;
    this.password = password;
    this.administrator = administrator;
  }

  static ContainedOpenLdap start() {
    int port = LoopbackPort.free();
    String password = UUID.randomUUID().toString();
    GenericContainer<?> container =
        ContainerFooting.container("openldap", port, 389)
            .withCopyToContainer(
                Transferable.of(DirectorySchema.forOpenLdap()), "/etc/ldap/schema/extra.schema")
            .withCopyToContainer(
                Transferable.of(configuration(password)), "/etc/ldap/rollcall.conf");
    container.start();
    LDAPConnection administrator =
        await()
            .atMost(Duration.ofSeconds(60))
            .ignoreExceptions()
            .until(
                () -> new LDAPConnection("127.0.0.1", port, ADMINISTRATOR, password),
                LDAPConnection::isConnected);
    ContainedOpenLdap openldap = new ContainedOpenLdap(container, port, password, administrator);
    openldap.fill();
    return openldap;
  }

  private static String configuration(String password) {
    return """
    include /etc/ldap/schema/core.schema
    include /etc/ldap/schema/cosine.schema
    include /etc/ldap/schema/inetorgperson.schema
    include /etc/ldap/schema/extra.schema
    modulepath /usr/lib/ldap
    moduleload back_mdb.la
    pidfile /run/slapd-rollcall.pid
    sizelimit unlimited
    database mdb
    maxsize 1073741824
    suffix "%1$s"
    rootdn "%2$s"
    rootpw %3$s
    directory /data
    index objectClass,entryUUID eq
    access to attrs=userPassword by anonymous auth by * none
    access to attrs=msExchHideFromAddressLists
      by dn.exact="%4$s" write by users read by * none
    access to * by users read by * none
    """
        .formatted(Force.BASE_DN, ADMINISTRATOR, password, dn("writer"));
  }

  /** The server gives entryUUIDs of its own; a client may not bring any. */
  private void fill() {
    try {
      for (Entry entry : Force.usual().entries()) {
        Entry mine = entry.duplicate();
        mine.removeAttribute("entryUUID");
        withoutEmptyValues(mine);
        administrator.add(mine);
      }
      if (administrator.getEntry("ou=services," + Force.BASE_DN) == null) {
        administrator.add(
            "dn: ou=services," + Force.BASE_DN, "objectClass: organizationalUnit", "ou: services");
      }
      for (String account : ACCOUNTS) {
        administrator.add(
            "dn: " + dn(account),
            "objectClass: organizationalRole",
            "objectClass: simpleSecurityObject",
            "cn: " + account,
            "userPassword: " + password);
      }
    } catch (LDAPException | com.unboundid.ldif.LDIFException e) {
      throw new IllegalStateException(e);
    }
  }

  /** RFC 4517 section 3.3.6: a directory string is never empty, and this server checks it. */
  private static void withoutEmptyValues(Entry entry) {
    entry.getAttributes().stream()
        .filter(attribute -> attribute.getValue().isEmpty())
        .map(Attribute::getName)
        .toList()
        .forEach(entry::removeAttribute);
  }

  private static String dn(String account) {
    return "cn=" + account + ",ou=services," + Force.BASE_DN;
  }

  DirectoryServer server() {
    return new DirectoryServer(
        "ldap://127.0.0.1:" + port,
        administrator,
        new Login(dn("reader"), password),
        new Login(dn("officer"), password),
        new Login(dn("writer"), password));
  }

  @Override
  public void close() {
    administrator.close();
    container.stop();
  }
}
