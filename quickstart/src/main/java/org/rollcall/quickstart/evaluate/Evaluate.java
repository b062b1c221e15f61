package org.rollcall.quickstart.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.linkage.AssignOneToOne;
import org.rollcall.classifier.linkage.Link;
import org.rollcall.classifier.linkage.LinkRecords;
import org.rollcall.classifier.linkage.Linked;
import org.rollcall.classifier.linkage.ScoredPair;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.evaluate.csv.PairsFiles;
import org.rollcall.quickstart.evaluate.csv.RecordsFile;
import org.rollcall.quickstart.evaluate.json.MetricsFile;
import org.rollcall.quickstart.evaluate.yaml.SpecFile;
import org.rollcall.settings.Loaded;

/** Reads, links, measures and writes. */
final class Evaluate {
  private static final long SEED = 1;
  private static final double SECOND = 1e9;

  private final Path spec;
  private final Path left;
  private final Optional<Path> right;
  private final Path out;

  Evaluate(Path spec, Path left, Optional<Path> right, Path out) {
    this.spec = spec;
    this.left = left;
    this.right = right;
    this.out = out;
  }

  Evaluation run() {
    long began = System.nanoTime();
    LinkageSpec columns = spec();
    Records lefts = new RecordsFile(left, columns).read();
    Optional<Records> rights = right.map(file -> new RecordsFile(file, columns).read());
    Linked linked = link(columns, lefts, rights);
    Optional<List<Link>> links =
        Optional.of(linked)
            .filter(made -> columns.oneToOne() && rights.isPresent())
            .map(made -> AssignOneToOne.likeliest(made.pairs()));
    folder();
    PairsFiles.pairs(out.resolve("pairs.csv"), linked.pairs());
    links.ifPresent(chosen -> PairsFiles.links(out.resolve("links.csv"), chosen));
    List<Integer> sizes = new ArrayList<>(List.of(lefts.table().size()));
    rights.ifPresent(records -> sizes.add(records.table().size()));
    Evaluation evaluation =
        new Evaluation(
            columns.name(),
            linked.weights().hash(),
            sizes,
            linked.candidates().size(),
            linked.pairs().size(),
            links.map(List::size),
            columns.truth().map(known -> quality(lefts, rights.orElse(lefts), linked, links)),
            new Evaluation.Costs((System.nanoTime() - began) / SECOND, peak()));
    MetricsFile.write(out.resolve("metrics.json"), evaluation);
    return evaluation;
  }

  private LinkageSpec spec() {
    LinkageSpec read =
        switch (SpecFile.read(spec)) {
          case Loaded.Good<LinkageSpec> good -> good.value();
          case Loaded.Broken<LinkageSpec> broken ->
              throw CannotGoOn.usage(
                  "the specification is refused:\n" + broken.text(),
                  "correct what is named above.");
        };
    if (read.oneToOne() && right.isEmpty()) {
      throw CannotGoOn.usage(
          spec + ": spec.oneToOne is about two files, and --right is missing",
          "give --right, or leave oneToOne out.");
    }
    return read;
  }

  private static Linked link(LinkageSpec spec, Records left, Optional<Records> right) {
    LinkRecords engine = new LinkRecords(SEED);
    return right
        .map(other -> engine.between(left.table(), other.table(), spec.oneToOne()))
        .orElseGet(() -> engine.within(left.table()));
  }

  private static Evaluation.Quality quality(
      Records left, Records right, Linked linked, Optional<List<Link>> links) {
    Score score = new Score(left.persons(), right.persons());
    return new Evaluation.Quality(
        score.truePairs(),
        score.blockingRecall(linked.candidates()),
        figures(score, linked.pairs()),
        links.map(chosen -> figures(score, chosen.stream().map(Link::pair).toList())));
  }

  private static Evaluation.Figures figures(Score score, List<ScoredPair> pairs) {
    return new Evaluation.Figures(
        score.at(Score.FIXED, pairs), score.best(pairs), score.calibrationError(pairs));
  }

  private void folder() {
    try {
      Files.createDirectories(out);
    } catch (IOException broken) {
      throw CannotGoOn.usage(
          out + " is no folder that can be made", "name one with --out that can be.");
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
