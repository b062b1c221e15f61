package org.rollcall.reader.reading.ldif;

import org.rollcall.reader.reading.Trouble;

/** What can be wrong with a drop, in words that name the file, the line and the mend. */
record LdifTrouble(String directory) {
  Trouble noFolder() {
    return new Trouble(
        "no-folder",
        "directory " + directory + ": the folder of its exports cannot be read",
        "Check folder in directories.yaml, and who may read it.");
  }

  Trouble noDrop() {
    return new Trouble(
        "no-drop",
        "directory " + directory + ": no .ldif file has been dropped",
        "Export the directory into the folder, complete.");
  }

  Trouble incomplete(Drop drop) {
    return new Trouble(
        "drop-incomplete",
        at(drop) + " does not say that it is complete",
        "Let it end with ldapsearch's result (do not use -LLL), or put its SHA-256 beside it as "
            + drop.name()
            + ".sha256.");
  }

  Trouble wrongChecksum(Drop drop) {
    return new Trouble(
        "drop-checksum",
        at(drop) + " has not the SHA-256 that lies beside it",
        "Drop both again; write the checksum last.");
  }

  Trouble failedSearch(Drop drop) {
    return new Trouble(
        "drop-failed",
        at(drop) + " holds the result of a search that did not succeed",
        "Look at its last lines, mend the export, and drop it again.");
  }

  Trouble referral(Drop drop) {
    return new Trouble(
        "referral",
        at(drop) + " refers to another server for a part of the answer",
        "Export that part as a directory of its own, or search the server that holds everything.");
  }

  Trouble changed(Drop drop) {
    return new Trouble(
        "drop-changed",
        at(drop) + " changed while it was read",
        "Write exports elsewhere and move them into the folder when they are complete.");
  }

  Trouble unreadable(Drop drop) {
    return new Trouble(
        "drop-unreadable",
        at(drop) + " cannot be read, or is neither UTF-8 nor UTF-16",
        "Check who may read it and how it was written.");
  }

  Trouble syntax(Drop drop, long line) {
    return new Trouble(
        "ldif-syntax",
        at(drop) + ", line " + line + ": this is no LDIF record of an entry (RFC 2849)",
        "Export again; changes other than changetype: add do not belong into an export.");
  }

  Trouble noImmutableId(Drop drop) {
    return new Trouble(
        "no-immutable-id",
        at(drop) + " holds an entry without an immutable id",
        "Export entryUUID, objectGUID or nsUniqueId too (ldapsearch: name them, or add '+').");
  }

  Trouble filter() {
    return new Trouble(
        "list-filter",
        "directory " + directory + ": a filter cannot be evaluated without a server",
        "Use filters without extensible matching in directories.yaml and organisation.yaml.");
  }

  private String at(Drop drop) {
    return "directory " + directory + ": the drop " + drop.name();
  }
}
