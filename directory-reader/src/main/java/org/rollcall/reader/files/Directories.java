package org.rollcall.reader.files;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.Directory;

/** The directories that this service reads, or why it reads none. */
public final class Directories {
  private final List<Directory> all;
  private final String organisationHash;
  private final @Nullable String problems;

  private Directories(List<Directory> all, String organisationHash, @Nullable String problems) {
    this.all = List.copyOf(all);
    this.organisationHash = Objects.requireNonNull(organisationHash, "organisationHash");
    this.problems = problems;
  }

  static Directories of(List<Directory> all, String organisationHash) {
    return new Directories(all, organisationHash, null);
  }

  static Directories broken(String problems) {
    return new Directories(List.of(), "", problems);
  }

  /** All of them; none if a file is broken. */
  public List<Directory> all() {
    return all;
  }

  /** The one with that name. */
  public Optional<Directory> named(String name) {
    return all.stream().filter(directory -> directory.name().equals(name)).findFirst();
  }

  /** Hash of the organisation.yaml in force; empty if a file is broken. */
  public String organisationHash() {
    return organisationHash;
  }

  /** What is wrong with the files, one problem a line; empty if nothing is. */
  public Optional<String> problems() {
    return Optional.ofNullable(problems);
  }
}
