package org.rollcall.classifier.basis.scheduled;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.edition.Edition;
import org.rollcall.classifier.edition.EditionKind;
import org.rollcall.classifier.edition.EditionState;
import org.rollcall.classifier.edition.postgres.Editions;
import org.rollcall.classifier.edition.postgres.NewEdition;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Problem;
import org.rollcall.settings.yaml.Problems;
import org.rollcall.settings.yaml.SettingsText;

/**
 * What people have decided to judge by, and the mounted file that brings new texts of it. The very
 * first text is accepted at once, a changed one is proposed. Called by one thread at a time, which
 * may block.
 *
 * @param <T> what the text says
 */
final class DecidedEdition<T> {
  private final EditionKind kind;
  private final @Nullable MountedFile file;
  private final Editions editions;
  private final InstantSource clock;
  private Optional<String> brought = Optional.empty();
  private List<Problem> problems = List.of();
  private List<Problem> unreadable = List.of();
  private Optional<Read<T>> active = Optional.empty();
  private Optional<Long> waiting = Optional.empty();

  /** Without a file there is nothing at first, and only people bring texts. */
  DecidedEdition(EditionKind kind, @Nullable Path file, Editions editions, InstantSource clock) {
    this.kind = kind;
    this.file = file == null ? null : new MountedFile(file);
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Looks at the file and at what has been decided.
   *
   * @param check whether a text that is new may be proposed
   * @param read what a text says that has been accepted
   */
  void look(Function<byte[], Loaded<?>> check, Function<byte[], Loaded<T>> read) {
    if (file != null && file.hasNews()) {
      brought = Optional.empty();
      problems = file.bytes().map(bytes -> checked(bytes, check)).orElseGet(this::notRead);
    }
    Optional<Edition> decided = editions.active(kind);
    if (decided.isEmpty() && (brought.isPresent() || file == null)) {
      decided = Optional.of(editions.first(edition(brought.orElse(""))));
    }
    if (decided.isPresent() && brought.isPresent()) {
      editions.proposeMounted(edition(brought.get()));
      brought = Optional.empty();
    }
    decided.ifPresent(edition -> become(edition, read));
    waiting =
        editions.latest(kind, Long.MAX_VALUE, 1).stream()
            .filter(edition -> edition.state() == EditionState.PROPOSED)
            .map(Edition::number)
            .findFirst();
  }

  private List<Problem> checked(byte[] bytes, Function<byte[], Loaded<?>> check) {
    return switch (check.apply(bytes)) {
      case Loaded.Good<?> ignored -> {
        brought = Optional.of(new String(bytes, StandardCharsets.UTF_8));
        yield List.of();
      }
      case Loaded.Broken<?> broken -> broken.problems();
    };
  }

  private List<Problem> notRead() {
    Path path = java.util.Objects.requireNonNull(file).path();
    Problems found = new Problems(path.toString());
    SettingsText.read(path, found);
    return found.all();
  }

  private NewEdition edition(String text) {
    return new NewEdition(kind, text, null, null, clock.instant());
  }

  private void become(Edition edition, Function<byte[], Loaded<T>> read) {
    if (active.filter(known -> known.number() == edition.number()).isPresent()) {
      return;
    }
    switch (read.apply(edition.text().getBytes(StandardCharsets.UTF_8))) {
      case Loaded.Good<T> good -> {
        active = Optional.of(new Read<>(edition.number(), good.value()));
        unreadable = List.of();
      }
      case Loaded.Broken<T> broken -> unreadable = broken.problems();
    }
  }

  /** What is judged by. */
  Optional<T> active() {
    return active.map(Read::value);
  }

  /** Why the mounted file, or what was accepted before, is refused; empty if neither is. */
  List<Problem> problems() {
    return problems.isEmpty() ? unreadable : problems;
  }

  /** The latest edition that people are to decide about. */
  Optional<Long> waiting() {
    return waiting;
  }

  private record Read<T>(long number, T value) {}
}
