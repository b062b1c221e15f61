package org.rollcall.testkit.openldap;

/** What a slapd can have beside the usual. */
public enum OpenLdapWith {
  /** Content synchronisation (RFC 4533) that remembers deletions: syncprov with a session log. */
  CONTENT_SYNC("moduleload syncprov\n", "overlay syncprov\nsyncprov-sessionlog 10000\n"),
  /** Content synchronisation without a session log: deletions are forgotten. */
  FORGETFUL_CONTENT_SYNC("moduleload syncprov\n", "overlay syncprov\n"),
  /** Content synchronisation in the root DSE, and not of the database. */
  OFFERED_CONTENT_SYNC("moduleload syncprov\n", ""),
  /** memberOf at members of groups. */
  MEMBER_OF("moduleload memberof\n", "overlay memberof\n"),
  /** A size limit of 50 entries for the reading account, which paged results may exceed. */
  SIZE_LIMIT("", "");

  private final String module;
  private final String overlay;

  OpenLdapWith(String module, String overlay) {
    this.module = module;
    this.overlay = overlay;
  }

  String module() {
    return module;
  }

  String overlay() {
    return overlay;
  }
}
