package org.rollcall.classifier.misdelivery;

import java.util.List;

/**
 * Somebody in the book.
 *
 * @param number from 0
 * @param colleague whether mail may be meant for this person
 * @param given as written
 * @param surname as written
 * @param display as people see it, and as the book is sorted
 * @param mailbox what stands before the @
 * @param company blank for colleagues
 * @param department blank for most outsiders
 * @param groups numbers of the groups that this person is in
 * @param marked whether the display name says that it is external
 * @param popularity how much mail is meant for this person, beside others
 */
public record Person(
    int number,
    boolean colleague,
    String given,
    String surname,
    String display,
    String mailbox,
    String company,
    String department,
    List<Integer> groups,
    boolean marked,
    double popularity) {

  Person at(int other) {
    return new Person(
        other,
        colleague,
        given,
        surname,
        display,
        mailbox,
        company,
        department,
        groups,
        marked,
        popularity);
  }
}
