package org.rollcall.reader.reading.graph;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.Group;
import com.microsoft.kiota.serialization.UntypedArray;
import com.microsoft.kiota.serialization.UntypedNode;
import com.microsoft.kiota.serialization.UntypedObject;
import com.microsoft.kiota.serialization.UntypedString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a delta query, put in order: of an object that comes more than once the last word
 * counts. It may be empty and still not be the last.
 *
 * @param present objects as they are now
 * @param removed ids that Graph calls removed, softly or for good
 * @param members what it says about members of groups, in its order
 * @param link where to go on
 * @param last whether the round ends here: the link is a delta link
 */
record DeltaPage(
    List<ObjectSeen> present,
    List<String> removed,
    List<MemberEvent> members,
    String link,
    boolean last) {
  /**
   * Somebody joined a group, or left it.
   *
   * @param group the group's path
   * @param member the member's path
   * @param joined or left
   */
  record MemberEvent(String group, String member, boolean joined) {}

  /** Reads a page; empty ids and unknown types are passed over nowhere but among members. */
  static DeltaPage of(Kind kind, List<? extends DirectoryObject> objects, String link, boolean last)
      throws OddAnswer {
    Map<String, DirectoryObject> present = new LinkedHashMap<>();
    Map<String, Boolean> removed = new LinkedHashMap<>();
    List<MemberEvent> members = new ArrayList<>();
    for (DirectoryObject object : objects) {
      String id = ObjectSeen.idOf(object);
      boolean gone = object.getAdditionalData().containsKey("@removed");
      if (gone) {
        present.remove(id);
        removed.put(id, true);
      } else {
        removed.remove(id);
        present.put(id, object);
        if (object instanceof Group) {
          members(kind.pathOf(id), object.getAdditionalData().get("members@delta"), members);
        }
      }
    }
    List<ObjectSeen> seen = new ArrayList<>();
    for (DirectoryObject object : present.values()) {
      seen.add(ObjectSeen.of(object));
    }
    return new DeltaPage(seen, List.copyOf(removed.keySet()), members, link, last);
  }

  boolean isEmpty() {
    return present.isEmpty() && removed.isEmpty();
  }

  private static void members(String group, @Nullable Object told, List<MemberEvent> members)
      throws OddAnswer {
    if (!(told instanceof UntypedArray array)) {
      return;
    }
    for (UntypedNode node : array.getValue()) {
      if (!(node instanceof UntypedObject member)) {
        throw new OddAnswer("names a member that is no object");
      }
      String id = text(member, "id");
      if (id == null || !ObjectSeen.ID.matcher(id).matches()) {
        throw new OddAnswer("names a member without an id");
      }
      boolean joined = !member.getValue().containsKey("@removed");
      for (Kind kind : kinds(text(member, "@odata.type"), joined)) {
        members.add(new MemberEvent(group, kind.pathOf(id.toLowerCase(Locale.ROOT)), joined));
      }
    }
  }

  /** Who left may be told without a type: then none of that id is a member any more. */
  private static List<Kind> kinds(@Nullable String type, boolean joined) throws OddAnswer {
    if (type != null) {
      return Kind.ofType(type).stream().toList();
    }
    if (joined) {
      throw new OddAnswer("names a member without a type");
    }
    return List.of(Kind.values());
  }

  private static @Nullable String text(UntypedObject object, String name) {
    return object.getValue().get(name) instanceof UntypedString text ? text.getValue() : null;
  }
}
