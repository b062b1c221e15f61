package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of contacts whose judgement is new or changed, and of contacts that are gone. Of a
 * contact that is INTERNAL and was never said to be anything else nothing is said: only a
 * classifier that knew nothing of the directory before names them, once, since it cannot know what
 * another said of them before it.
 *
 * @param directory the directory they live in
 * @param organisationHash hash of the sender's organisation.yaml
 * @param ruleSetVersion version of the rules that judged
 * @param batch the reading, or the re-judging, that led to them; a guard counts by batch
 * @param known how many contacts of this directory are visible in internal lists now; for limits in
 *     percent
 * @param contacts at most 500
 * @param gone contacts whose entry vanished
 * @param colleagues ids of contacts that are INTERNAL, and of which no more is said; the batch that
 *     names them says everything that is to be said of the directory
 */
public record ContactsJudged(
    String directory,
    String organisationHash,
    String ruleSetVersion,
    UUID batch,
    long known,
    List<JudgedContact> contacts,
    List<EntryKey> gone,
    List<String> colleagues)
    implements Message.FromClassifier {

  public ContactsJudged {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
    Objects.requireNonNull(batch, "batch");
    contacts = List.copyOf(contacts);
    gone = List.copyOf(gone);
    colleagues = orNone(colleagues);
  }

  /** A page that names no colleagues. */
  public ContactsJudged(
      String directory,
      String organisationHash,
      String ruleSetVersion,
      UUID batch,
      long known,
      List<JudgedContact> contacts,
      List<EntryKey> gone) {
    this(directory, organisationHash, ruleSetVersion, batch, known, contacts, gone, List.of());
  }

  /** Earlier versions did not say it. */
  private static List<String> orNone(@Nullable List<String> said) {
    return said == null ? List.of() : List.copyOf(said);
  }
}
