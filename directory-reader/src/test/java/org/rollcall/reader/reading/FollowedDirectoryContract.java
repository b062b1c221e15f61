package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * What every source promises that tells changes between full passes: each arrives once, none is
 * lost over a restart or a cut connection, and a position that is no good leads to a full pass. The
 * directory lives as long as the test class; every test adds entries of its own.
 */
public abstract class FollowedDirectoryContract {
  private final Follower follower = new Follower();

  /** The source; the same for the whole of one test. */
  protected abstract DirectorySource source();

  /** Those who work on the directory, not through the source. */
  protected abstract DirectoryHands hands();

  /**
   * Cuts every connection between the source and the directory, or makes its next request fail;
   * later ones succeed.
   */
  protected abstract void cutConnections();

  /** Positions that are none of this directory's: of another server, or of another life of it. */
  protected List<Cursor> foreignPositions() {
    return List.of(new Cursor("nonsense"));
  }

  /** Whether a change of membership is told as a change of the member. */
  protected boolean tellsMembership() {
    return true;
  }

  @AfterEach
  void letGo() {
    source().close();
  }

  @Test
  void whoIsAddedAppearsOnce() {
    follower.readAll(source());

    String id = hands().add("Branwen Added");

    assertThat(follower.awaitNewsOf(source(), id))
        .singleElement()
        .isInstanceOfSatisfying(
            News.Appeared.class,
            appeared -> {
              assertThat(appeared.entry().addresses()).isNotEmpty();
              assertThat(source().readOne(id)).isEqualTo(new Sighting.Seen(appeared.entry()));
            });
  }

  @Test
  void aNewTitleArrivesOnce() {
    String id = hands().add("Gareth Titled");
    follower.readAll(source());

    hands().changeTitle(id, "Detective Inspector");

    assertThat(changed(id).work().title()).isEqualTo("Detective Inspector");
  }

  @Test
  void aNewMailAddressArrivesOnce() {
    String id = hands().add("Nia Mailed");
    follower.readAll(source());

    hands().changeMail(id, "nia.moved@elsewhere.example");

    assertThat(changed(id).addresses())
        .anyMatch(address -> address.value().contains("nia.moved@elsewhere.example"));
  }

  @Test
  void aRenameArrivesOnceUnderTheSameId() {
    String id = hands().add("Carys Maiden");
    DirectoryEntry before = readAllAndSee(id);

    hands().rename(id, "Carys Married");

    DirectoryEntry after = changed(id);
    assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
    assertThat(Stream.of(after.names().display(), after.names().common()))
        .anyMatch(name -> name != null && name.contains("Married"));
  }

  @Test
  void aMoveInsideArrivesOnceUnderTheSameId() {
    assumeThat(hands().canMove()).as("this directory has no places").isTrue();
    String id = hands().add("Emrys Mover");
    DirectoryEntry before = readAllAndSee(id);

    hands().move(id);

    assertThat(changed(id).dn()).isNotEqualTo(before.dn());
  }

  @Test
  void whoIsMovedOutIsGoneOnce() {
    assumeThat(hands().canMove()).as("this directory has no places").isTrue();
    String id = hands().add("Olwen Leaver");
    follower.readAll(source());

    hands().moveOut(id);

    assertThat(follower.awaitNewsOf(source(), id)).containsExactly(new News.Gone(id));
  }

  @Test
  void whoIsDeletedIsGoneOnce() {
    String id = hands().add("Dylan Deleted");
    follower.readAll(source());

    hands().delete(id);

    assertThat(follower.awaitNewsOf(source(), id)).containsExactly(new News.Gone(id));
    assertThat(source().readOne(id)).isEqualTo(new Sighting.Absent());
  }

  @Test
  void whoIsRestoredAppearsOnceUnderTheOldId() {
    assumeThat(hands().canRestore()).as("this directory cannot restore").isTrue();
    String id = hands().add("Mair Restored");
    follower.readAll(source());
    hands().delete(id);
    follower.awaitNewsOf(source(), id);

    hands().restore(id);

    assertThat(follower.awaitNewsOf(source(), id))
        .singleElement()
        .isInstanceOf(News.Appeared.class);
  }

  @Test
  void joiningAndLeavingAGroupArriveOnceEach() {
    assumeThat(tellsMembership()).as("this source does not tell memberships yet").isTrue();
    String id = hands().add("Ioan Joiner");
    String group = hands().addGroup("Custody sergeants");
    DirectoryEntry before = readAllAndSee(id);

    hands().join(group, id);

    assertThat(changed(id).groups()).hasSize(before.groups().size() + 1);

    hands().leave(group, id);

    assertThat(changed(id).groups()).isEqualTo(before.groups());
  }

  @Test
  void nothingArrivesWhenNothingHappens() {
    follower.readAll(source());

    assertThat(follower.untilQuiet(source())).isEmpty();
    assertThat(follower.lastEnd()).isEqualTo(new ChangesEnd.UpToDate());
  }

  @Test
  void aChangeWhileThePassRunsIsNotLost() {
    String id = hands().add("Sioned Meanwhile");
    boolean[] done = {false};
    follower.readAll(
        source(),
        page -> {
          if (!done[0]) {
            done[0] = true;
            hands().changeTitle(id, "Superintendent");
          }
          return true;
        });

    follower.untilQuiet(source());

    assertConverged();
  }

  @Test
  void aPositionStaysGoodOverARestart() {
    String changed = hands().add("Alun Changed");
    String deleted = hands().add("Beca Deleted");
    follower.readAll(source());
    source().close();

    hands().changeTitle(changed, "Chief Inspector");
    hands().delete(deleted);
    String added = hands().add("Cadi Added");

    List<News> news =
        follower.awaitNews(source(), all -> all.stream().map(News::id).distinct().count() >= 3);
    assertThat(news).extracting(News::id).containsExactlyInAnyOrder(changed, deleted, added);
    assertThat(news).contains(new News.Gone(deleted));
  }

  @Test
  void anOldPositionTellsAgain() {
    String id = hands().add("Tomos Repeated");
    follower.readAll(source());
    Cursor old = follower.position();
    hands().changeTitle(id, "Sergeant");
    follower.awaitNewsOf(source(), id);

    List<String> told = new ArrayList<>();
    ChangesEnd end =
        source()
            .changes(
                old,
                page -> {
                  page.present().forEach(entry -> told.add(entry.key().id()));
                  return true;
                });

    assertThat(end).isEqualTo(new ChangesEnd.UpToDate());
    assertThat(told).contains(id);
  }

  @Test
  void itStopsWhenItIsToldToAndLosesNothing() {
    String id = hands().add("Elin Stopped");
    follower.readAll(source());
    hands().changeTitle(id, "Inspector");
    await()
        .until(
            () ->
                source().changes(follower.position(), page -> false) instanceof ChangesEnd.Stopped);

    assertThat(changed(id).work().title()).isEqualTo("Inspector");
  }

  @Test
  void aCutConnectionLosesNothing() {
    String first = hands().add("Rhys Before");
    String second = hands().add("Lowri During");
    String third = hands().add("Huw Afterwards");
    follower.readAll(source());
    hands().changeTitle(first, "Constable");
    follower.awaitNewsOf(source(), first);

    cutConnections();
    hands().changeTitle(second, "Constable");
    cutConnections();
    hands().delete(third);

    follower.awaitNews(source(), all -> all.stream().map(News::id).distinct().count() >= 2);
    assertConverged();
  }

  @Test
  void aPositionThatIsNoneLeadsToAFullPassAndToNobodysAbsence() {
    follower.readAll(source());
    List<Cursor> positions = foreignPositions();
    for (Cursor foreign : positions) {
      ChangesEnd end =
          source()
              .changes(
                  foreign,
                  page -> {
                    assertThat(page.perhapsGone()).isEmpty();
                    return true;
                  });

      assertThat(end)
          .as("after position %d", positions.indexOf(foreign))
          .isInstanceOf(ChangesEnd.StartOver.class);
    }
  }

  private DirectoryEntry readAllAndSee(String id) {
    follower.readAll(source());
    if (source().readOne(id) instanceof Sighting.Seen seen) {
      return seen.entry();
    }
    throw new AssertionError("somebody who was just added cannot be read");
  }

  /** The one change that arrives of this id. */
  private DirectoryEntry changed(String id) {
    List<News> news = follower.awaitNewsOf(source(), id);
    assertThat(news).singleElement().isInstanceOf(News.Changed.class);
    return ((News.Changed) news.getFirst()).entry();
  }

  /** Following has come to the same as reading everything anew. */
  private void assertConverged() {
    Map<String, String> followed = follower.knowledge();
    Follower another = new Follower();
    another.readAll(source());
    assertThat(followed).isEqualTo(another.knowledge());
  }
}
