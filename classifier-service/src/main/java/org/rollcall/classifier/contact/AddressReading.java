package org.rollcall.classifier.contact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.contracts.EmailAddress;

/** What an address value of an entry turns out to be. */
sealed interface AddressReading {
  /** A mail address, whose mail goes where it says. */
  record Mail(EmailAddress address) implements AddressReading {
    public Mail {
      Objects.requireNonNull(address, "address");
    }
  }

  /**
   * The name of a guest in a tenant of Entra ID, {@code anna_elsewhere.example#EXT#@tenant...}: no
   * address, but it tells the guest's own.
   *
   * @param home the guest's own address; empty if it cannot be told
   */
  record Guest(Optional<EmailAddress> home) implements AddressReading {
    public Guest {
      Objects.requireNonNull(home, "home");
    }
  }

  /**
   * A text that mail servers may understand differently, or not at all.
   *
   * @param perhaps where mail may go; empty if nobody can say
   * @param code what is odd about it, as a problem's code
   */
  record Doubtful(List<EmailAddress> perhaps, String code) implements AddressReading {
    public Doubtful {
      perhaps = List.copyOf(perhaps);
      Objects.requireNonNull(code, "code");
    }
  }

  /** An address of another kind: X.400, X.500, SIP, voice mail. */
  record OtherKind() implements AddressReading {}
}
