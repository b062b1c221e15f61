package org.rollcall.contracts;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What identifies an entry for ever: the directory it lives in and the immutable id that this
 * directory gave it (objectGUID, entryUUID, nsUniqueId, Graph id). Never its mail address or DN.
 *
 * @param directory the directory's name as {@code directories.yaml} has it
 * @param id the immutable id in text form, lower case
 */
public record EntryKey(String directory, String id) implements Comparable<EntryKey> {
  /** A directory's name: it becomes part of routing keys and URLs. */
  public static final Pattern DIRECTORY_NAME =
      Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  private static final int LONGEST_ID = 255;

  public EntryKey {
    Objects.requireNonNull(directory, "directory");
    id = Objects.requireNonNull(id, "id").toLowerCase(Locale.ROOT);
    if (!DIRECTORY_NAME.matcher(directory).matches()) {
      throw new IllegalArgumentException(
          "a directory's name is lower-case letters, digits and hyphens: " + directory);
    }
    if (id.isBlank() || id.length() > LONGEST_ID || hasControls(id)) {
      throw new IllegalArgumentException("not an immutable id");
    }
  }

  private static boolean hasControls(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** One text for logs and audit: {@code directory/id}. */
  public String text() {
    return directory + "/" + id;
  }

  @Override
  public int compareTo(EntryKey other) {
    int byDirectory = directory.compareTo(other.directory);
    return byDirectory != 0 ? byDirectory : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return text();
  }
}
