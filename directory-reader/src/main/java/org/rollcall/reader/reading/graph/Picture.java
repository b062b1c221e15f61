package org.rollcall.reader.reading.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.group.Memberships;
import org.rollcall.reader.reading.graph.DeltaPage.MemberEvent;

/**
 * Who is in which group, kept between rounds and tied to the position of the groups' query. If it
 * is not at hand, after a restart or when a page was not taken, it is read anew: then it may be
 * ahead of the position, so that everybody whom an event names is told again, and a group that is
 * gone without anybody knowing who was in it needs a full pass. Thread-safe.
 */
final class Picture {
  private final TenantObjects objects;
  private volatile @Nullable Drawn drawn;

  Picture(TenantObjects objects) {
    this.objects = objects;
  }

  /**
   * A picture and where it belongs.
   *
   * @param memberships who is in which group
   * @param link the link of the groups' query up to which it holds everything
   * @param ahead whether it may hold more than that
   */
  private record Drawn(Memberships memberships, String link, boolean ahead) {}

  /** The picture at hand, or one that is read now. */
  Memberships known() throws NotAnswered {
    return knownAt("").memberships();
  }

  /** The picture for those who stand at that link of the groups' query. */
  Memberships at(String link) throws NotAnswered {
    forgetUnlessAt(link);
    return knownAt(link).memberships();
  }

  private Drawn knownAt(String link) throws NotAnswered {
    Drawn known = drawn;
    if (known == null) {
      known = new Drawn(GroupRound.members(objects), link, true);
      drawn = known;
    }
    return known;
  }

  /** Drops a picture that belongs to another position: it may be behind. */
  void forgetUnlessAt(String link) {
    Drawn known = drawn;
    if (known != null && !known.link().equals(link)) {
      drawn = null;
    }
  }

  /** Takes a picture that a whole round has given. */
  void set(Memberships memberships, String link, boolean ahead) {
    drawn = new Drawn(memberships, link, ahead);
  }

  void forget() {
    drawn = null;
  }

  /**
   * Moves on over a page of the groups' query.
   *
   * @return paths of all whose memberships it changes, or may have changed
   * @throws MembersUnknown if a group is gone, and nobody knows who was in it
   */
  Set<String> moveOver(DeltaPage page, String from) throws NotAnswered, MembersUnknown {
    Drawn known = drawn;
    if (page.isEmpty()) {
      if (known != null) {
        drawn = new Drawn(known.memberships(), page.link(), known.ahead() && !page.last());
      }
      return Set.of();
    }
    Memberships before = at(from);
    boolean ahead = drawn == null || drawn.ahead();
    List<String> gone = page.removed().stream().map(Kind.GROUPS::pathOf).toList();
    if (ahead && !gone.stream().allMatch(before::isGroup)) {
      throw new MembersUnknown();
    }
    Memberships after = before.with(replaced(page, before), gone);
    drawn = new Drawn(after, page.link(), ahead && !page.last());
    Set<String> concerned = new TreeSet<>();
    after.differing(before, concerned::add);
    if (ahead) {
      page.members().forEach(event -> concerned.add(event.member()));
      after.below(page.members().stream().map(MemberEvent::member).toList(), concerned::add);
      before.below(gone, concerned::add);
    }
    return concerned;
  }

  private static Map<String, Set<String>> replaced(DeltaPage page, Memberships before) {
    Map<String, Set<String>> replaced = new HashMap<>();
    for (ObjectSeen group : page.present()) {
      replaced.put(group.path(), new LinkedHashSet<>(before.membersOf(group.path())));
    }
    for (MemberEvent event : page.members()) {
      Set<String> members =
          replaced.computeIfAbsent(
              event.group(), group -> new LinkedHashSet<>(before.membersOf(group)));
      if (event.joined()) {
        members.add(event.member());
      } else {
        members.remove(event.member());
      }
    }
    return replaced;
  }
}
