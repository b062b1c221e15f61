package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.ShownName;
import org.rollcall.classifier.hr.link.Claims;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.hr.link.Linking;
import org.rollcall.classifier.hr.link.LinkingModel;
import org.rollcall.classifier.hr.link.Rivals;
import org.rollcall.classifier.hr.link.Traces;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/** Judges an observed entry and says in which lists it must not be. Thread-safe. */
public final class JudgeEntry {
  private final Organisation organisation;
  private final String edition;
  private final String provenance;
  private final Linking linking;
  private final Judge judge;

  /**
   * A judge of entries.
   *
   * @param model what linking has learned
   */
  public JudgeEntry(Grounds grounds, LinkingModel model) {
    this.organisation = grounds.organisation();
    this.edition = Judge.edition(organisation, grounds.rules());
    this.provenance = grounds.provenance(model).text();
    this.linking = grounds.linking(model);
    this.judge = grounds.judge();
  }

  /** The judged contact as if there were no other; who is first in a list is left empty. */
  public JudgedContact judge(ObservedEntry entry) {
    Traced traced = trace(entry);
    return judge(traced, new Claims(traced.traces().claims())).judged();
  }

  /** An entry read, and what it alone says about whom in HR it is. */
  public Traced trace(ObservedEntry entry) {
    Contact contact = Contact.of(entry);
    return new Traced(contact, linking.traces(contact));
  }

  /**
   * The judged contact among all that claim the same persons.
   *
   * @param claims of the contact's directory, its own among them or not
   */
  public Assessed judge(Traced traced, Claims claims) {
    Contact contact = traced.contact();
    Rivals rivals = claims.of(contact.entry().key());
    return judge(contact, linking.link(contact, traced.traces(), rivals));
  }

  /** The judged contact with what led to it; who is first in a list is left empty. */
  public Assessed judge(Contact contact, Link link) {
    ObservedEntry entry = contact.entry();
    Judgement judgement = judge.judge(contact, link);
    List<String> lists = entry.listings().stream().map(Listing::list).distinct().sorted().toList();
    JudgedContact judged =
        new JudgedContact(
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
    return new Assessed(contact, link, judged);
  }

  /** Which organisation and rule set it judges by, see {@link Judge#edition}. */
  public String edition() {
    return edition;
  }

  /** From what it judges, see {@link Provenance}. */
  public String provenance() {
    return provenance;
  }

  private List<String> internal(ObservedEntry entry, List<String> lists) {
    Set<String> internal =
        organisation.listsOf(entry.key().directory()).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .map(AddressList::name)
            .collect(Collectors.toSet());
    return lists.stream().filter(internal::contains).toList();
  }

  /** What would change the verdict of a contact that was taken for this in HR. */
  public List<Counterfactual> whatWouldChange(Contact contact, Link link) {
    return judge.whatWouldChange(contact, link);
  }

  /**
   * An entry that waits to be judged.
   *
   * @param contact the entry as it was read
   * @param traces what it alone says about whom in HR it is
   */
  public record Traced(Contact contact, Traces traces) {
    public Traced {
      Objects.requireNonNull(contact, "contact");
      Objects.requireNonNull(traces, "traces");
    }
  }

  /**
   * A judged contact with what led to it.
   *
   * @param contact the entry as it was read
   * @param link whom in HR it is
   * @param judged what is thought of it
   */
  public record Assessed(Contact contact, Link link, JudgedContact judged) {
    public Assessed {
      Objects.requireNonNull(contact, "contact");
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(judged, "judged");
    }

    Assessed with(JudgedContact other) {
      return new Assessed(contact, link, other);
    }
  }
}
