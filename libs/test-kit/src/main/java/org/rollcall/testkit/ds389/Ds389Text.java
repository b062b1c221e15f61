package org.rollcall.testkit.ds389;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;

/** The texts that an ns-slapd is configured and filled with. */
record Ds389Text(Path path, String suffix) {
  /**
   * The template that the package ships, filled in: content synchronisation on, with the changelog
   * that it needs, which has to keep every entry's nsUniqueId.
   *
   * @see <a
   *     href="https://docs.redhat.com/en/documentation/red_hat_directory_server/13/html/configuring_and_managing_replication/setting-up-content-synchronization-using-the-syncrepl-protocol">Setting
   *     up content synchronization</a>
   */
  String configuration(String template, String suffixTemplate, Account manager, int port) {
    String text = filledIn(template, manager, port);
    text = on(text, "Content Synchronization", "");
    text =
        on(
            text,
            "Retro Changelog Plugin",
            "\nnsslapd-attribute: nsuniqueid:targetUniqueId\nnsslapd-directory: "
                + path.resolve("db/changelog"));
    text = text.replaceFirst("\nnsslapd-port:", "\nnsslapd-listenhost: 127.0.0.1\nnsslapd-port:");
    return text.stripTrailing() + "\n\n" + filledIn(suffixTemplate, manager, port);
  }

  private String filledIn(String template, Account manager, int port) {
    String text = template;
    for (Map.Entry<String, String> value : values(manager, port).entrySet()) {
      text = text.replace("%" + value.getKey() + "%", value.getValue());
    }
    return text;
  }

  private Map<String, String> values(Account manager, int port) {
    String user = System.getProperty("user.name");
    return Map.ofEntries(
        Map.entry("schema_dir", at("config/schema")),
        Map.entry("config_dir", at("config")),
        Map.entry("cert_dir", at("config")),
        Map.entry("lock_dir", at("run")),
        Map.entry("run_dir", at("run")),
        Map.entry("inst_dir", at("run")),
        Map.entry("tmp_dir", at("tmp")),
        Map.entry("ldif_dir", at("tmp")),
        Map.entry("bak_dir", at("tmp")),
        Map.entry("log_dir", at("log")),
        Map.entry("db_dir", at("db")),
        Map.entry("db_home_dir", at("home")),
        Map.entry("db_lib", "bdb"),
        Map.entry("fqdn", "localhost"),
        Map.entry("ds_port", Integer.toString(port)),
        Map.entry("ds_user", user),
        Map.entry("rootdn", manager.dn()),
        Map.entry("ds_passwd", "{CLEAR}" + manager.password()),
        Map.entry("ldapi_enabled", "off"),
        Map.entry("ldapi", at("run/socket")),
        Map.entry("ldapi_autobind", "off"),
        Map.entry("ds_suffix", suffix),
        Map.entry("ds_bename", "userRoot"));
  }

  private String at(String part) {
    return path.resolve(part).toString();
  }

  private static String on(String text, String plugin, String more) {
    int from = text.indexOf("dn: cn=" + plugin + ",cn=plugins,cn=config");
    int to = text.indexOf("\n\n", from);
    String entry = text.substring(from, to).replaceFirst("(?i)enabled: off", "enabled: on");
    return text.substring(0, from) + entry + more + text.substring(to);
  }

  /** The base, the accounts' unit and the account, as far as the entries lack them. */
  List<Entry> missing(List<Entry> entries, Account reader) {
    List<Entry> missing = new ArrayList<>();
    if (lacks(entries, suffix)) {
      Entry base = new Entry(suffix);
      base.addAttribute("objectClass", "top", "domain");
      base.addAttribute("dc", suffix.substring(3).split(",", 2)[0]);
      missing.add(asLoaded(base, reader));
    }
    if (lacks(entries, "ou=services," + suffix)) {
      Entry services = new Entry("ou=services," + suffix);
      services.addAttribute("objectClass", "top", "organizationalUnit");
      services.addAttribute("ou", "services");
      missing.add(services);
    }
    if (lacks(entries, reader.dn())) {
      missing.add(entry(reader));
    }
    return missing;
  }

  private static Entry entry(Account reader) {
    Entry account = new Entry(reader.dn());
    account.addAttribute(
        "objectClass", "top", "organizationalRole", "simpleSecurityObject", "extensibleObject");
    account.addAttribute("cn", "reader");
    account.addAttribute("userPassword", "{CLEAR}" + reader.password());
    account.addAttribute("nsSizeLimit", "-1");
    account.addAttribute("nsLookThroughLimit", "-1");
    return account;
  }

  private static boolean lacks(List<Entry> entries, String dn) {
    return entries.stream().noneMatch(entry -> entry.getDN().equalsIgnoreCase(dn));
  }

  /**
   * Without an id of ours, since the server gives its own, and without empty values, which it does
   * not take; the base says who may read.
   */
  Entry asLoaded(Entry entry, Account reader) {
    Entry loaded = entry.duplicate();
    loaded.removeAttribute("entryUUID");
    for (Attribute attribute : entry.getAttributes()) {
      loaded.removeAttributeValue(attribute.getName(), "");
    }
    if (entry.getDN().equalsIgnoreCase(suffix)) {
      loaded.addAttribute(
          "aci",
          "(targetattr=\"*\")(version 3.0; acl \"reader\"; allow (read, search, compare)"
              + " userdn=\"ldap:///"
              + reader.dn()
              + "\";)");
    }
    return loaded;
  }
}
