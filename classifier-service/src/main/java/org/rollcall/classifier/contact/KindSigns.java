package org.rollcall.classifier.contact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.contracts.ObservedEntry;

/**
 * Tells what an entry stands for. What the directory says outright comes first, then object
 * classes, then names: those only where there is no given name, since people have all sorts of
 * surnames.
 */
final class KindSigns {
  private static final int LONGEST = 200;

  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "groupofnames",
          "groupofuniquenames",
          "groupofurls",
          "groupofentries",
          "posixgroup",
          "distributionlist",
          "mailgroup",
          "nismailalias",
          "dynamicgroup",
          "msexchdynamicdistributionlist");
  private static final Set<String> PROGRAMS =
      Set.of(
          "applicationprocess",
          "applicationentity",
          "computer",
          "device",
          "msds-managedserviceaccount",
          "msds-groupmanagedserviceaccount");
  private static final Set<String> PEOPLE =
      Set.of("person", "organizationalperson", "inetorgperson", "user");
  private static final List<Function<ObservedEntry, Optional<Kind>>> SIGNS =
      List.of(KindSigns::byHint, KindSigns::byClass, KindWords::byPrefix, KindWords::byWord);

  private KindSigns() {}

  static Kind of(ObservedEntry entry) {
    return SIGNS.stream()
        .flatMap(sign -> sign.apply(entry).stream())
        .findFirst()
        .orElse(Kind.PERSON);
  }

  private static Optional<Kind> byHint(ObservedEntry entry) {
    return entry.kindHints().stream().flatMap(hint -> hinted(hint).stream()).findFirst();
  }

  /** The words in which the readers of directories hand on what the directory says. */
  private static Optional<Kind> hinted(String hint) {
    return switch (hint) {
      case "shared-mailbox" -> Optional.of(Kind.SHARED);
      case "room", "equipment" -> Optional.of(Kind.ROOM);
      case "mail-contact" -> Optional.of(Kind.CONTACT_OBJECT);
      case "guest", "invited", "external-identity" -> Optional.of(Kind.GUEST);
      case "distribution-list", "m365-group", "security-group", "mail-enabled-security-group" ->
          Optional.of(Kind.LIST);
      default -> Optional.empty();
    };
  }

  private static Optional<Kind> byClass(ObservedEntry entry) {
    Set<String> classes =
        entry.objectClasses().stream()
            .limit(LONGEST)
            .map(KindSigns::lastPart)
            .collect(Collectors.toSet());
    if (classes.stream().anyMatch(GROUPS::contains)) {
      return Optional.of(Kind.LIST);
    }
    if (classes.contains("room")) {
      return Optional.of(Kind.ROOM);
    }
    if (classes.stream().anyMatch(PROGRAMS::contains)) {
      return Optional.of(Kind.SERVICE);
    }
    boolean contact = classes.contains("contact") || classes.contains("orgcontact");
    return contact && !classes.contains("user")
        ? Optional.of(Kind.CONTACT_OBJECT)
        : account(classes);
  }

  private static Optional<Kind> account(Set<String> classes) {
    return classes.contains("account") && PEOPLE.stream().noneMatch(classes::contains)
        ? Optional.of(Kind.SERVICE)
        : Optional.empty();
  }

  /** {@code microsoft.graph.orgContact} is {@code orgcontact}. */
  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
