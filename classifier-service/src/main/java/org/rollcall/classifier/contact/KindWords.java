package org.rollcall.classifier.contact;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.name.Fold;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/** Tells from names what an entry stands for, where they are not those of a person. */
final class KindWords {
  private static final int LONGEST = 200;

  private static final Set<String> PROGRAM_WORDS =
      Set.of(
          "svc",
          "sa",
          "srv",
          "noreply",
          "donotreply",
          "daemon",
          "postmaster",
          "scanner",
          "scan",
          "printer",
          "copier",
          "mfd",
          "bot",
          "robot",
          "system",
          "automation",
          "monitoring",
          "backup");
  private static final Set<String> ROOM_WORDS =
      Set.of("room", "boardroom", "ystafell", "meetingroom", "suite");
  private static final Set<String> SHARED_WORDS =
      Set.of(
          "team",
          "desk",
          "helpdesk",
          "enquiries",
          "enquiry",
          "mailbox",
          "inbox",
          "reception",
          "office",
          "department",
          "unit",
          "hub",
          "support",
          "duty",
          "bureau",
          "secretariat",
          "info",
          "admin",
          "shared",
          "swyddfa",
          "ymholiadau",
          "uned",
          "tim",
          "derbynfa");

  private KindWords() {}

  /** {@code svc_scan}, {@code dl-custody}, {@code rm-101}: no person is written so. */
  static Optional<Kind> byPrefix(ObservedEntry entry) {
    return texts(entry).flatMap(text -> prefixed(text).stream()).findFirst();
  }

  private static Optional<Kind> prefixed(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '_' && text.charAt(end) != '-') {
      end++;
    }
    if (end == 0 || end + 1 >= text.length() || text.lastIndexOf(' ', end) >= 0) {
      return Optional.empty();
    }
    return switch (text.substring(0, end)) {
      case "svc", "srv", "sa", "app", "sys" -> Optional.of(Kind.SERVICE);
      case "dl", "grp", "list" -> Optional.of(Kind.LIST);
      case "rm", "room", "conf" -> Optional.of(Kind.ROOM);
      case "shared", "smb" -> Optional.of(Kind.SHARED);
      default -> Optional.empty();
    };
  }

  static Optional<Kind> byWord(ObservedEntry entry) {
    if (entry.names().given() != null && !entry.names().given().isBlank()) {
      return Optional.empty();
    }
    Set<String> words =
        texts(entry)
            .flatMap(text -> Arrays.stream(text.split("[^a-z0-9]+")))
            .collect(Collectors.toSet());
    return Stream.of(
            sign(words, PROGRAM_WORDS, Kind.SERVICE),
            sign(words, ROOM_WORDS, Kind.ROOM),
            sign(words, SHARED_WORDS, Kind.SHARED))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Kind> sign(Set<String> words, Set<String> signs, Kind kind) {
    return words.stream().anyMatch(signs::contains) ? Optional.of(kind) : Optional.empty();
  }

  /** Display name, common name and the local part of the first primary address, folded. */
  private static Stream<String> texts(ObservedEntry entry) {
    Stream<@Nullable String> local =
        entry.addresses().stream()
            .filter(address -> address.role() == AddressRole.PRIMARY)
            .map(ObservedAddress::value)
            .map(value -> value.substring(0, Math.max(0, value.indexOf('@'))))
            .limit(1);
    return Stream.concat(Stream.of(entry.names().display(), entry.names().common()), local)
        .flatMap(Stream::ofNullable)
        .map(text -> Fold.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
  }
}
