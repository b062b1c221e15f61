package org.rollcall.classifier.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.ObservedAddress;

/** Gathers the addresses of one entry by what they are good for. */
final class Addresses {
  /** More problems than this say no more. */
  private static final int MOST_PROBLEMS = 20;

  private final Set<EmailAddress> delivery = new LinkedHashSet<>();
  private final Set<EmailAddress> identifying = new LinkedHashSet<>();
  private final List<ContactProblem> problems = new ArrayList<>();
  private int unreadable;
  private boolean guest;

  static Addresses of(List<ObservedAddress> observed) {
    Addresses addresses = new Addresses();
    for (int i = 0; i < observed.size(); i++) {
      addresses.add(observed.get(i), i);
    }
    return addresses;
  }

  private void add(ObservedAddress observed, int index) {
    AddressRole role = observed.role();
    switch (ReadAddress.of(observed.value())) {
      case AddressReading.Mail mail -> add(mail.address(), role);
      case AddressReading.Guest invited -> {
        guest = true;
        invited.home().ifPresent(home -> add(home, role));
        if (invited.home().isEmpty()) {
          doubt(role, index, "unreadable-guest", "a guest's name tells no address");
        }
      }
      case AddressReading.Doubtful odd -> {
        if (role.delivers()) {
          delivery.addAll(odd.perhaps());
        }
        doubt(role, index, odd.code(), words(odd.code()));
      }
      case AddressReading.OtherKind ignored -> {
        if (role.delivers()) {
          doubt(
              role, index, "no-mail-address", "mail goes on to something that is no mail address");
        }
      }
    }
  }

  private void add(EmailAddress address, AddressRole role) {
    if (role.delivers()) {
      delivery.add(address);
    }
    if (identifies(role)) {
      identifying.add(address);
      untagged(address, identifying);
    }
  }

  /** A tag behind a plus routes, but says of nobody that it is somebody else. */
  private static void untagged(EmailAddress address, Set<EmailAddress> into) {
    int plus = address.localPart().indexOf('+');
    if (plus > 0) {
      into.add(
          new EmailAddress(
              address.asGiven(), address.localPart().substring(0, plus), address.domain()));
    }
  }

  private void doubt(AddressRole role, int index, String code, String what) {
    unreadable += role.delivers() ? 1 : 0;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new ContactProblem(code, "addresses[" + index + "]", what));
    }
  }

  private static String words(String code) {
    return switch (code) {
      case "invisible-characters" -> "the address holds characters that nobody sees";
      case "decorated-address" -> "there is more than an address";
      case "address-within-address" -> "the address hides another one, to which mail may go on";
      default -> "this is no mail address";
    };
  }

  private static boolean identifies(AddressRole role) {
    return switch (role) {
      case PRIMARY, PROXY, TARGET -> true;
      case FORWARD, OTHER -> false;
    };
  }

  Set<EmailAddress> delivery() {
    return delivery;
  }

  Set<EmailAddress> identifying() {
    return identifying;
  }

  int unreadable() {
    return unreadable;
  }

  boolean ofGuest() {
    return guest;
  }

  List<ContactProblem> problems() {
    return problems;
  }
}
