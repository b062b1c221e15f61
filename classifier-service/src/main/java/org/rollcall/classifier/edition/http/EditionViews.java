package org.rollcall.classifier.edition.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.edition.Edition;
import org.rollcall.classifier.edition.Movement;
import org.rollcall.settings.Problem;

/** What people are told about editions. */
final class EditionViews {
  private EditionViews() {}

  /**
   * Whether a text is in order.
   *
   * @param good whether it could be proposed
   * @param problems all that is wrong with it
   */
  record Validation(boolean good, List<Place> problems) {}

  /** One thing that is wrong with a text, where, and how to mend it. */
  record Place(String code, int line, String field, String what, String mend) {
    static Place of(Problem problem) {
      return new Place(
          problem.code(), problem.line(), problem.field(), problem.what(), problem.mend());
    }
  }

  /**
   * What a text would change.
   *
   * @param of how many contacts there are
   * @param moved how many of them would get another verdict
   * @param held whether that is more than the limit lets pass without a word
   * @param matrix how many go from which verdict to which
   * @param offset how many of the moved ones come before the listed ones
   * @param contacts some of the moved ones, by directory and id
   */
  record Trial(
      long of,
      long moved,
      boolean held,
      List<Movement.Count> matrix,
      int offset,
      List<Movement.Moved> contacts) {
    static Trial of(Movement movement, boolean held, int offset) {
      return new Trial(
          movement.of(),
          movement.moved(),
          held,
          movement.matrix(),
          offset,
          movement.window().toList());
    }
  }

  /**
   * An edition.
   *
   * @param proposedBy the natural person; null where the mounted file brought it
   * @param base the edition that was active when it was proposed
   * @param rollsBackTo the earlier edition whose text it is
   * @param approvals who accepted it; null in a list
   * @param text what it says; null in a list
   */
  record Card(
      String kind,
      long number,
      String hash,
      String state,
      @Nullable String proposedBy,
      Instant proposedAt,
      @Nullable Long base,
      @Nullable Long rollsBackTo,
      @Nullable List<Edition.Approval> approvals,
      @Nullable String text) {
    static Card of(Edition edition) {
      return of(edition, edition.approvals(), edition.text());
    }

    static Card inList(Edition edition) {
      return of(edition, null, null);
    }

    private static Card of(
        Edition edition, @Nullable List<Edition.Approval> approvals, @Nullable String text) {
      return new Card(
          edition.kind().name(),
          edition.number(),
          edition.hash(),
          edition.state().name(),
          edition.origin().person(),
          edition.origin().at(),
          edition.origin().base(),
          edition.origin().rollsBackTo(),
          approvals,
          text);
    }
  }
}
