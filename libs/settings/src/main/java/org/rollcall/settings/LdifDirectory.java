package org.rollcall.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is only exported: LDIF files (RFC 2849) dropped into a folder, the newest of
 * which is the directory.
 *
 * @param name its name, as in every entry's key
 * @param folder where the files are dropped
 * @param baseDn the part of the export that is read
 * @param filter which entries have or can have a mail address (RFC 4515)
 * @param schedule time between full passes; null for none of its own accord
 * @param vanishing when a pass that misses entries is refused
 */
public record LdifDirectory(
    String name,
    Path folder,
    String baseDn,
    String filter,
    @Nullable Duration schedule,
    Vanishing vanishing)
    implements DirectorySettings {
  public LdifDirectory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(baseDn, "baseDn");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(vanishing, "vanishing");
  }
}
