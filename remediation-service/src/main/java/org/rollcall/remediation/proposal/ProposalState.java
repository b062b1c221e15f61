package org.rollcall.remediation.proposal;

import java.time.Instant;
import java.util.Objects;

/** Where a proposal stands. A state offers its legal moves as methods, and no others. */
public sealed interface ProposalState {
  /** The state's name, as the database and REST have it. */
  enum Name {
    PROPOSED,
    HELD,
    PENDING,
    APPROVED,
    APPLYING,
    APPLIED,
    IN_DOUBT,
    STUCK,
    VERIFIED,
    CONFLICT,
    FAILED,
    REJECTED,
    EXPIRED,
    SUPERSEDED,
    CANCELLED
  }

  /** Why it is in this state, in words; empty where the state says it all. */
  default String reason() {
    return "";
  }

  /** Its name. */
  default Name name() {
    return switch (this) {
      case Proposed ignored -> Name.PROPOSED;
      case Held ignored -> Name.HELD;
      case Pending ignored -> Name.PENDING;
      case Approved ignored -> Name.APPROVED;
      case Applying ignored -> Name.APPLYING;
      case Applied ignored -> Name.APPLIED;
      case InDoubt ignored -> Name.IN_DOUBT;
      case Stuck ignored -> Name.STUCK;
      case Verified ignored -> Name.VERIFIED;
      case Conflict ignored -> Name.CONFLICT;
      case Failed ignored -> Name.FAILED;
      case Rejected ignored -> Name.REJECTED;
      case Expired ignored -> Name.EXPIRED;
      case Superseded ignored -> Name.SUPERSEDED;
      case Cancelled ignored -> Name.CANCELLED;
    };
  }

  /** What nobody has carried out yet, so that time can end it. */
  sealed interface Expirable extends ProposalState permits Proposed, Held, Pending, Approved {
    /** Its time is over. */
    default Expired expire() {
      return new Expired("nobody carried it out in time");
    }
  }

  /** What a newer observation or judgement can overtake. */
  sealed interface Supersedable extends ProposalState permits Proposed, Held, Pending, Approved {
    /** A newer observation or judgement overtakes it. */
    default Superseded supersede(String reason) {
      return new Superseded(reason);
    }
  }

  /** What one person can refuse. */
  sealed interface Rejectable extends ProposalState permits Held, Pending {
    /** A person says no. */
    default Rejected reject(String reason) {
      return new Rejected(reason);
    }
  }

  /** What its proposer or an operator can take back. */
  sealed interface Cancellable extends ProposalState permits Pending, Approved {
    /** It is taken back. */
    default Cancelled withdraw(String reason) {
      return new Cancelled(reason);
    }
  }

  /** What was sent, and has still to be read back. */
  sealed interface Unverified extends ProposalState permits Applied, InDoubt, Stuck {
    /** Reading found the desired values. */
    default Verified verify() {
      return new Verified();
    }

    /** Reading found something else: somebody's edit. It is kept. */
    default Conflict conflict(String reason) {
      return new Conflict(reason);
    }
  }

  /** Proposed by the system or a person; the guard has not decided yet. */
  record Proposed() implements Expirable, Supersedable {
    /** The guard stops the batch. */
    public Held hold(String reason) {
      return new Held(reason);
    }

    /** The guard lets it pass: people are asked. */
    public Pending ask() {
      return new Pending();
    }
  }

  /** Stopped by a guard with its whole batch. */
  record Held(String reason) implements Expirable, Supersedable, Rejectable {
    public Held {
      Objects.requireNonNull(reason, "reason");
    }

    /** Two people released the batch: people are asked. */
    public Pending release() {
      return new Pending();
    }
  }

  /** People are asked. */
  record Pending() implements Expirable, Supersedable, Rejectable, Cancellable {
    /** One more person agreed, and it is not enough yet. */
    public Pending approveInPart() {
      return this;
    }

    /** As many people agreed as are needed. */
    public Approved approve() {
      return new Approved("");
    }
  }

  /** Enough people agreed. */
  record Approved(String reason) implements Expirable, Supersedable, Cancellable {
    public Approved {
      Objects.requireNonNull(reason, "reason");
    }

    /** One worker takes it, for as long as the lease lasts. */
    public Applying claim(Instant leaseUntil) {
      return new Applying(leaseUntil);
    }
  }

  /** One worker writes it now; past the lease it does not any more. */
  record Applying(Instant leaseUntil) implements ProposalState {
    public Applying {
      Objects.requireNonNull(leaseUntil, "leaseUntil");
    }

    /** The directory said success. */
    public Applied succeed() {
      return new Applied("");
    }

    /** No clear answer, or the pre-image is not there: reading decides. */
    public InDoubt doubt(String reason) {
      return new InDoubt(reason);
    }

    /** A permanent no. */
    public Failed fail(String reason) {
      return new Failed(reason);
    }

    /** It was certainly not sent: it may be tried again. */
    public Approved notSent(String reason) {
      return new Approved(reason);
    }
  }

  /** The directory said success; reading has still to confirm it. */
  record Applied(String reason) implements Unverified {
    public Applied {
      Objects.requireNonNull(reason, "reason");
    }

    /** The entry could not be read for too long. */
    public Stuck giveUp(String reason) {
      return new Stuck(reason);
    }
  }

  /** It may have been applied, may be applied late, or never. */
  record InDoubt(String reason) implements Unverified {
    public InDoubt {
      Objects.requireNonNull(reason, "reason");
    }

    /** Reading found the pre-image after the drain: it was not applied and will not be. */
    public Approved notApplied() {
      return new Approved("the pre-image is still there");
    }

    /** The entry could not be read for too long. */
    public Stuck giveUp(String reason) {
      return new Stuck(reason);
    }
  }

  /** Nobody could read what became of it for too long; it is still tried. */
  record Stuck(String reason) implements Unverified {
    public Stuck {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Read back, and as approved. */
  record Verified() implements ProposalState {}

  /** Somebody else's value is there, and stays there. */
  record Conflict(String reason) implements ProposalState {
    public Conflict {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The directory refused for good. */
  record Failed(String reason) implements ProposalState {
    public Failed {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** A person said no. */
  record Rejected(String reason) implements ProposalState {
    public Rejected {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Nobody carried it out in time. */
  record Expired(String reason) implements ProposalState {
    public Expired {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** A newer observation or judgement overtook it. */
  record Superseded(String reason) implements ProposalState {
    public Superseded {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Its proposer or an operator took it back. */
  record Cancelled(String reason) implements ProposalState {
    public Cancelled {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
