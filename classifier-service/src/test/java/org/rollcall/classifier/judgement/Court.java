package org.rollcall.classifier.judgement;

import java.time.LocalDate;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.link.Claims;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.hr.link.Linking;
import org.rollcall.classifier.hr.link.LinkingModel;
import org.rollcall.classifier.hr.link.Traces;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;

/** Links a single contact by its keys and judges it. */
record Court(Grounds grounds) {
  Court(Organisation organisation, HrFeed feed, FeedCondition condition, LocalDate day) {
    this(new Grounds(organisation, feed, condition, RuleSet.none(), day));
  }

  Judgement judge(Contact contact) {
    return grounds.judge().judge(contact, link(contact));
  }

  Link link(Contact contact) {
    Linking linking = grounds.linking(LinkingModel.unlearned());
    Traces traces = linking.traces(contact);
    return linking.link(contact, traces, new Claims(traces.claims()).of(contact.entry().key()));
  }

  JudgeEntry entries() {
    return new JudgeEntry(grounds, LinkingModel.unlearned());
  }
}
