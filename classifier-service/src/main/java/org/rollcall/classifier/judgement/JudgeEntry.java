package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.ShownName;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/** Judges an observed entry and says in which lists it must not be. Thread-safe. */
public final class JudgeEntry {
  private final Organisation organisation;
  private final Judge judge;

  public JudgeEntry(Organisation organisation, Judge judge) {
    this.organisation = organisation;
    this.judge = judge;
  }

  /** The judged contact; who is first in a list is not known from one entry, and left empty. */
  public JudgedContact judge(ObservedEntry entry) {
    Judgement judgement = judge.judge(Contact.of(entry));
    List<String> lists = entry.listings().stream().map(Listing::list).distinct().sorted().toList();
    return new JudgedContact(
        entry.key(),
        entry.sequence(),
        entry.contentHash(),
        ShownName.of(entry),
        judgement.verdict(),
        judgement.confidence(),
        judgement.logOdds(),
        judgement.relationship(),
        judgement.evidence(),
        lists,
        judgement.verdict() == Verdict.EXTERNAL ? internal(entry, lists) : List.of(),
        List.of());
  }

  /** Which organisation and rule set it judges by, see {@link Judge#edition}. */
  public String edition() {
    return Judge.edition(organisation);
  }

  private List<String> internal(ObservedEntry entry, List<String> lists) {
    Set<String> internal =
        organisation.listsOf(entry.key().directory()).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .map(AddressList::name)
            .collect(Collectors.toSet());
    return lists.stream().filter(internal::contains).toList();
  }
}
