package org.rollcall.testkit.openldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rollcall.testkit.embedded.DirectorySchema;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.embedded.TemporaryFolder;

/** The files of one slapd: configuration, data and log. */
record SlapdFolder(TemporaryFolder folder, Path slapd) {
  private static final List<Path> SCHEMAS =
      List.of(Path.of("/etc/ldap/schema"), Path.of("/etc/openldap/schema"));
  private static final List<Path> MODULES =
      List.of(
          Path.of("/usr/lib/ldap"),
          Path.of("/usr/lib64/openldap"),
          Path.of("/usr/lib/openldap"),
          Path.of("/usr/libexec/openldap"));

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  void fill(String ldif, Accounts accounts, Set<OpenLdapWith> with) throws IOException {
    Files.createDirectory(folder.path().resolve("data"));
    folder.write("rollcall.schema", DirectorySchema.forOpenLdap());
    folder.write(
        "slapd.conf",
        SlapdText.configuration(folder.path(), first(SCHEMAS), first(MODULES), accounts, with));
    folder.write("entries.ldif", missing(ldif, accounts) + ldif + "\n");
    Process loading = process("-T", "add", "-q", "-f", at("slapd.conf"), "-l", at("entries.ldif"));
    try {
      if (loading.waitFor() != 0) {
        throw new IOException("the entries cannot be loaded");
      }
    } catch (InterruptedException interrupted) {
      loading.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  Process run(int port) throws IOException {
    return process("-d", "0", "-f", at("slapd.conf"), "-h", "ldap://127.0.0.1:" + port);
  }

  /** What slapd has said so far. */
  String log() {
    try {
      return Files.readString(folder.path().resolve("log")).strip();
    } catch (IOException nothing) {
      return "(it said nothing)";
    }
  }

  private String at(String file) {
    return folder.path().resolve(file).toString();
  }

  private Process process(String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(slapd.toString());
    builder.command().addAll(List.of(arguments));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.path().resolve("log").toFile()))
        .start();
  }

  /** The base, the accounts' unit and the accounts, as far as the entries lack them. */
  private static String missing(String ldif, Accounts accounts) {
    String known = "\n" + ldif.replace("\r", "").toLowerCase(Locale.ROOT) + "\n";
    String suffix = accounts.suffix();
    StringBuilder text = new StringBuilder();
    if (lacks(known, suffix)) {
      text.append(SlapdText.base(suffix));
    }
    if (lacks(known, "ou=services," + suffix)) {
      text.append(SlapdText.services(suffix));
    }
    for (Account account : accounts.withEntries()) {
      if (lacks(known, account.dn())) {
        text.append(SlapdText.account(account));
      }
    }
    return text.toString();
  }

  private static boolean lacks(String ldif, String dn) {
    return !ldif.contains("\ndn: " + dn.toLowerCase(Locale.ROOT) + "\n");
  }

  private static Path first(List<Path> places) throws IOException {
    return places.stream()
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IOException("none of these folders exists: " + places));
  }
}
