package org.rollcall.reader.reading.ldif;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rollcall.reader.reading.Trouble;

/** What can be wrong with an export that is assessed, for the person who gave the file. */
record ExportTrouble(Path file) {
  Trouble syntax(long line) {
    return new Trouble(
        "ldif-syntax",
        file + ":" + line + ": here begins no LDIF record of an entry (RFC 2849)",
        "Look at this record: it begins with dn:, every line has a colon after the attribute's"
            + " name, continued lines begin with one blank, base64 follows two colons, values are"
            + " not read from other files, and changes other than changetype: add are none.");
  }

  Trouble notText() {
    return new Trouble(
        "ldif-not-text",
        file + ": this is neither UTF-8 nor UTF-16 text",
        "Export again as UTF-8; ldapsearch and ldifde -u do.");
  }

  Trouble unreadable(IOException cause) {
    String what =
        switch (cause) {
          case NoSuchFileException missing -> "there is no such file";
          case AccessDeniedException denied -> "the file may not be read";
          default -> "the file cannot be read (" + cause.getClass().getSimpleName() + ")";
        };
    return new Trouble(
        "ldif-unreadable", file + ": " + what, "Name the export and see that you may read it.");
  }

  Trouble wrongChecksum() {
    return new Trouble(
        "ldif-checksum",
        file + ": the file has not the SHA-256 that lies beside it",
        "Copy both again, or remove the .sha256 file if the export was edited on purpose.");
  }

  Trouble failedSearch() {
    return new Trouble(
        "ldif-failed-search",
        file + ": it ends with the result of a search that did not succeed",
        "Look at its last lines (often a size limit), and export again with paging.");
  }

  Trouble empty() {
    return new Trouble(
        "ldif-empty", file + ": there is no entry in it", "Export again; look at the base DN.");
  }

  Trouble filter() {
    return new Trouble(
        "list-filter",
        file + ": the filter of a list cannot be evaluated without a server",
        "Use filters without extensible matching in organisation.yaml, or assess with --ldap.");
  }

  Trouble perhapsIncomplete() {
    return new Trouble(
        "export-perhaps-incomplete",
        "the export does not say that it is complete",
        "Let it end with ldapsearch's result (do not use -LLL), or put its SHA-256 beside it.");
  }

  Trouble referral() {
    return new Trouble(
        "export-refers",
        "the export refers to other servers for parts of the answer, which were not read",
        "If address lists hold entries of those parts, export them too.");
  }

  Trouble byDn(int entries) {
    return new Trouble(
        "identified-by-dn",
        count(entries, "entry is", "entries are") + " known by DN, without an immutable id",
        "Export entryUUID, objectGUID or nsUniqueId too: by its DN an entry that is moved or"
            + " renamed looks like another one.");
  }

  Trouble sharedIds(int entries) {
    return new Trouble(
        "id-used-twice",
        count(entries, "entry has", "entries have") + " the immutable id of another one",
        "Look how the export was put together; such an entry is told by its DN.");
  }

  Trouble repeated(int entries) {
    return new Trouble(
        "entry-repeated",
        count(entries, "record repeats", "records repeat") + " the DN of an earlier one",
        "Export once; only the first record with a DN was looked at.");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
