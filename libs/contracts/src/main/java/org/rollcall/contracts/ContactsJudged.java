package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One page of contacts whose judgement is new or changed, and of contacts that are gone.
 *
 * @param directory the directory they live in
 * @param organisationHash hash of the sender's organisation.yaml
 * @param ruleSetVersion version of the rules that judged
 * @param batch the reading, or the re-judging, that led to them; a guard counts by batch
 * @param known how many contacts of this directory are visible in internal lists now; for limits in
 *     percent
 * @param contacts at most 500
 * @param gone contacts whose entry vanished
 */
public record ContactsJudged(
    String directory,
    String organisationHash,
    String ruleSetVersion,
    UUID batch,
    long known,
    List<JudgedContact> contacts,
    List<EntryKey> gone)
    implements Message.FromClassifier {

  public ContactsJudged {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
    Objects.requireNonNull(batch, "batch");
    contacts = List.copyOf(contacts);
    gone = List.copyOf(gone);
  }
}
