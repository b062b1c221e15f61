package org.rollcall.remediation.change;

import java.util.List;
import java.util.Optional;

/** The directories this service holds a writing account for, by the name in directories.yaml. */
public interface WritableDirectories {

  /**
   * The directory of that name.
   *
   * @param directory the name in directories.yaml
   * @return empty if it is unknown, or if the settings give no writing account for it
   */
  Optional<WritableDirectory> of(String directory);

  /**
   * The attributes that the settings allow this service to change there.
   *
   * @param directory the name in directories.yaml
   * @return never null; empty if nothing may be written
   */
  List<String> writableAttributes(String directory);

  /**
   * Why nothing can be written there, for people who find a misplaced entry and no proposal.
   *
   * @param directory the name in directories.yaml
   * @return what is in the way and, where there is one, another way; meaningful only if {@link #of}
   *     is empty
   */
  String whyNot(String directory);
}
