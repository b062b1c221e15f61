package org.rollcall.classifier.risk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.Relationship;

/**
 * A contact as people meet it in the internal lists of its directory.
 *
 * @param id its entry's id within its directory
 * @param colleague whether it is INTERNAL; all others are outsiders, or may be
 * @param relationship what its addresses say
 * @param shownName the name that people see
 * @param given its first given name, folded; may be blank
 * @param surname its surname, folded; may be blank
 * @param words what typing finds it by, folded: the words of its name and of its mailboxes
 * @param mailboxes the local parts of its addresses, folded, without numbers at the end
 * @param department as the directory has it; blank where it says none
 * @param groups DNs of the groups that it is a direct member of
 * @param nestedGroups how many groups it is in only through other groups
 * @param listings the internal lists that people see it in
 * @param disguises what makes it look like a colleague
 * @param marked whether the name that people see says that it is external
 */
public record Listed(
    String id,
    boolean colleague,
    Relationship relationship,
    String shownName,
    String given,
    String surname,
    Set<String> words,
    Set<String> mailboxes,
    String department,
    List<String> groups,
    int nestedGroups,
    List<Listing> listings,
    Set<Disguise> disguises,
    boolean marked) {
  public Listed {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(shownName, "shownName");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(surname, "surname");
    Objects.requireNonNull(department, "department");
    words = Set.copyOf(words);
    mailboxes = Set.copyOf(mailboxes);
    groups = List.copyOf(groups);
    listings = List.copyOf(listings);
    disguises = Set.copyOf(disguises);
  }

  /** The same with a name that says that it is external. */
  Listed asMarked() {
    return new Listed(
        id,
        colleague,
        relationship,
        shownName,
        given,
        surname,
        words,
        mailboxes,
        department,
        groups,
        nestedGroups,
        listings,
        disguises,
        true);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Listed[" + id + "]";
  }
}
