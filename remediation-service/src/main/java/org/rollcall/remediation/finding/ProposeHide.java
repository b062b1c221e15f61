package org.rollcall.remediation.finding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.ReadTarget;
import org.rollcall.remediation.change.WritableDirectories;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.settings.AddressList;

/**
 * Works out what hides a misplaced entry, reading the pre-image itself: for each internal list in
 * which it must not be, the list's hiding attribute. Blocks; never inside a transaction.
 */
public final class ProposeHide {
  private final WritableDirectories directories;

  /** Needs the directories. */
  public ProposeHide(WritableDirectories directories) {
    this.directories = directories;
  }

  /** The answer. */
  public sealed interface Proposed {
    /**
     * This hides it.
     *
     * @param change from the pre-image just read
     */
    record Hide(AttributeChange change) implements Proposed {
      public Hide {
        Objects.requireNonNull(change, "change");
      }
    }

    /**
     * Nothing is proposed now.
     *
     * @param reason why, in words
     */
    record Nothing(String reason) implements Proposed {
      public Nothing {
        Objects.requireNonNull(reason, "reason");
      }
    }
  }

  /**
   * Works it out.
   *
   * @param lists the lists of the finding's directory
   */
  public Proposed propose(Finding finding, List<AddressList> lists) {
    String name = finding.key().directory();
    Optional<WritableDirectory> directory = directories.of(name);
    if (directory.isEmpty()) {
      return new Proposed.Nothing("IMPOSSIBLE: " + directories.whyNot(name));
    }
    List<AddressList.HiddenWhen> hidings =
        lists.stream()
            .filter(list -> finding.judgement().contact().misplacedIn().contains(list.name()))
            .map(AddressList::hiddenWhen)
            .distinct()
            .toList();
    List<AddressList.HiddenWhen> writable =
        hidings.stream().filter(hiding -> mayWrite(name, hiding.attribute())).toList();
    if (writable.isEmpty()) {
      return new Proposed.Nothing(
          "IMPOSSIBLE: the hiding attribute of its lists may not be written here");
    }
    return propose(finding, directory.get(), writable);
  }

  private static Proposed propose(
      Finding finding, WritableDirectory directory, List<AddressList.HiddenWhen> hidings) {
    for (AddressList.HiddenWhen hiding : hidings) {
      switch (directory.read(finding.key(), hiding.attribute())) {
        case ReadTarget.Gone ignored -> {
          return new Proposed.Nothing("the entry is not in its directory any more");
        }
        case ReadTarget.Unreadable unreadable -> {
          return new Proposed.Nothing("the entry cannot be read: " + unreadable.reason());
        }
        case ReadTarget.Found found -> {
          if (found.values().stream().noneMatch(hiding.value()::equalsIgnoreCase)) {
            if (found.values().size() > 1) {
              return new Proposed.Nothing(
                  "IMPOSSIBLE: the hiding attribute has several values, and they are not ours");
            }
            return new Proposed.Hide(
                new AttributeChange(hiding.attribute(), found.values(), List.of(hiding.value())));
          }
        }
      }
    }
    return new Proposed.Nothing("hidden already; the next reading decides");
  }

  private boolean mayWrite(String directory, String attribute) {
    return directories.writableAttributes(directory).stream()
        .map(allowed -> allowed.toLowerCase(Locale.ROOT))
        .anyMatch(attribute.toLowerCase(Locale.ROOT)::equals);
  }
}
