package org.rollcall.classifier.judgement;

import java.time.LocalDate;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.link.LinkContact;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;

/** Links a single contact by its keys and judges it. */
record Court(Grounds grounds) {
  Court(Organisation organisation, HrFeed feed, FeedCondition condition, LocalDate day) {
    this(new Grounds(organisation, feed, condition, RuleSet.none(), day));
  }

  Judgement judge(Contact contact) {
    LinkContact links = new LinkContact(grounds.feed(), grounds.organisation(), grounds.day());
    return grounds.judge().judge(contact, links.link(contact));
  }

  JudgeEntry entries() {
    return new JudgeEntry(grounds);
  }
}
