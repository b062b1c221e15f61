package org.rollcall.classifier.hr.link;

import java.util.List;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.settings.Organisation;

/**
 * Whether HR says that the person has another mailbox of ours than the contact. Then it is hardly
 * the same person, unless the two addresses differ by what looks like a slip of a clerk.
 */
final class OtherMailbox {
  private static final double OTHER = -6;

  private OtherMailbox() {}

  static double bits(Contact contact, HrPerson person, Organisation organisation) {
    List<EmailAddress> theirs =
        person.keys().addresses().stream().filter(a -> organisation.isOwn(a.domain())).toList();
    List<EmailAddress> own =
        contact.identifying().stream().filter(a -> organisation.isOwn(a.domain())).toList();
    if (theirs.isEmpty() || own.isEmpty()) {
      return 0;
    }
    boolean slip = theirs.stream().anyMatch(a -> own.stream().anyMatch(b -> isSlip(a, b)));
    return slip ? 0 : OTHER;
  }

  /** One letter too many, too few, wrong or swapped; a digit tells namesakes apart and is none. */
  private static boolean isSlip(EmailAddress a, EmailAddress b) {
    String one = a.comparable();
    String other = b.comparable();
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String restOfOne = one.substring(start, one.length() - end);
    String restOfOther = other.substring(start, other.length() - end);
    return isShort(restOfOne, restOfOther) && !hasDigit(restOfOne) && !hasDigit(restOfOther);
  }

  private static boolean isShort(String one, String other) {
    boolean swapped =
        one.length() == 2 && new StringBuilder(one).reverse().toString().equals(other);
    return swapped || (one.length() <= 1 && other.length() <= 1);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
