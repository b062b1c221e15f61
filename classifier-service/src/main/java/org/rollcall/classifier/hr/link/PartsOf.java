package org.rollcall.classifier.hr.link;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.name.Fold;
import org.rollcall.classifier.name.NameForms;
import org.rollcall.classifier.name.PersonName;

/** The parts of names and addresses that can be compared one by one. */
final class PartsOf {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}']+")).omitEmptyStrings();
  private static final Pattern NUMBER = Pattern.compile("[a-z]{0,3}[0-9]{3,12}");

  /** Particles such as "ap" and "de" are no surnames. */
  private static final int SHORTEST = 3;

  private PartsOf() {}

  /** Words of a local part that look like a warrant, collar or employee number. */
  static List<String> numbers(String localPart) {
    return Splitter.on(Pattern.compile("[._-]+"))
        .omitEmptyStrings()
        .splitToStream(localPart)
        .filter(part -> NUMBER.matcher(part).matches())
        .flatMap(part -> Stream.of(part, digits(part)))
        .distinct()
        .toList();
  }

  private static String digits(String part) {
    Matcher letters = Pattern.compile("^[a-z]+").matcher(part);
    return letters.replaceFirst("");
  }

  /** Whether a present or former surname, or a half of one, is the contact's. */
  static boolean shareSurname(PersonName name, HrNames person) {
    Set<String> own = words(name.surname());
    own.removeIf(word -> word.length() < SHORTEST);
    return Stream.concat(person.surnames().stream(), person.former().stream())
        .flatMap(surname -> words(surname).stream())
        .anyMatch(own::contains);
  }

  /** Both have names, and neither a surname nor a given name, in any form, is shared. */
  static boolean areStrangers(PersonName name, HrNames person) {
    Set<String> theirs =
        Stream.of(person.given(), person.knownAs(), person.surnames(), person.former())
            .flatMap(List::stream)
            .flatMap(text -> words(text).stream())
            .collect(Collectors.toSet());
    Set<String> own = new HashSet<>(words(name.surname()));
    name.given().forEach(given -> own.addAll(words(given)));
    return !theirs.isEmpty()
        && !own.isEmpty()
        && own.stream().noneMatch(word -> theirs.stream().anyMatch(other -> agree(word, other)));
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || NameForms.areForms(one, other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  /** The whole without blanks and hyphens, and each word of it, folded. */
  private static Set<String> words(String text) {
    String folded = Fold.of(text);
    Set<String> words =
        WORDS
            .splitToStream(folded)
            .map(Fold::bare)
            .filter(w -> !w.isEmpty())
            .collect(Collectors.toCollection(HashSet::new));
    if (words.size() > 1) {
      words.add(String.join("", WORDS.splitToList(folded)));
    }
    return words;
  }
}
