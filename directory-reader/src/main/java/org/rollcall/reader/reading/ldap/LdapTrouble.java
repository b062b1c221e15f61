package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory;

/** Result codes (RFC 4511 appendix A) in words that name the thing and the mend. */
final class LdapTrouble {
  private LdapTrouble() {}

  /** The server's own diagnostic text is left out: it may repeat DNs, which hold names. */
  static Trouble of(LDAPException cause, LdapDirectory settings) {
    return of(cause, settings, settings.reader());
  }

  static Trouble of(LDAPException cause, LdapDirectory settings, LdapDirectory.Account account) {
    String where = settings.name() + " at " + settings.url();
    ResultCode code = cause.getResultCode();
    if (code.equals(ResultCode.INVALID_CREDENTIALS)) {
      return new Trouble(
          "wrong-password",
          "directory " + where + " refused the account's name or password (49)",
          "Check bindDn and the content of " + account.passwordFile() + ".");
    }
    if (code.equals(ResultCode.NO_SUCH_OBJECT)) {
      return noBase(settings);
    }
    if (code.equals(ResultCode.CONNECT_ERROR) || code.equals(ResultCode.SERVER_DOWN)) {
      return new Trouble(
          "unreachable",
          "directory " + where + " does not answer (" + code.intValue() + ")",
          "Check url in directories.yaml, the server and the network between.");
    }
    return partOfAnAnswer(code, where);
  }

  private static Trouble partOfAnAnswer(ResultCode code, String where) {
    if (code.equals(ResultCode.SIZE_LIMIT_EXCEEDED)
        || code.equals(ResultCode.ADMIN_LIMIT_EXCEEDED)) {
      return new Trouble(
          "size-limit",
          "directory " + where + " stopped at its size limit (" + code.intValue() + ")",
          "Lift the server's limits for the reading account, or lower pageSize.");
    }
    if (code.equals(ResultCode.TIME_LIMIT_EXCEEDED) || code.equals(ResultCode.TIMEOUT)) {
      return new Trouble(
          "time-limit",
          "directory " + where + " did not answer in time (" + code.intValue() + ")",
          "Lower pageSize, raise timeout (30 s at most), or look at the server's load.");
    }
    if (code.equals(ResultCode.REFERRAL)) {
      return referral(where);
    }
    if (code.equals(ResultCode.UNAVAILABLE_CRITICAL_EXTENSION)) {
      return new Trouble(
          "no-paging",
          "directory " + where + " does not support paged results (RFC 2696)",
          "Enable simple paged results for the reading account.");
    }
    return new Trouble(
        "directory-error",
        "directory " + where + " answered " + code.getName() + " (" + code.intValue() + ")",
        "Look at the directory server's log.");
  }

  static Trouble referral(String where) {
    return new Trouble(
        "referral",
        "directory " + where + " referred part of the answer to another server (10)",
        "Read that server as a directory of its own, or point url at one that holds everything.");
  }

  static Trouble noBase(LdapDirectory settings) {
    return new Trouble(
        "wrong-base",
        "directory " + settings.name() + " knows no baseDn " + settings.baseDn() + " (32)",
        "Correct baseDn in directories.yaml, or give the reading account the right to see it.");
  }

  static Trouble noDoneCookie(LdapDirectory settings) {
    return new Trouble(
        "no-done-cookie",
        "directory " + settings.name() + " ended a page without saying whether it was the last",
        "The server or something between breaks paged results (RFC 2696): connect to it directly.");
  }

  static Trouble noImmutableId(LdapDirectory settings) {
    return new Trouble(
        "no-immutable-id",
        "directory " + settings.name() + " showed an entry without an immutable id",
        "Let the reading account see entryUUID, objectGUID or nsUniqueId of every entry.");
  }

  static Trouble ambiguous(LdapDirectory settings) {
    return new Trouble(
        "ambiguous-id",
        "directory " + settings.name() + " showed two entries with one immutable id",
        "Look for a damaged replica.");
  }

  static Trouble unreadableList(LdapDirectory settings) {
    return new Trouble(
        "list-filter",
        "directory " + settings.name() + ": the filter of one of its lists cannot be evaluated",
        "Use a filter without extensible matching in organisation.yaml.");
  }
}
