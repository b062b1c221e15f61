package org.rollcall.quickstart.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import org.rollcall.testkit.force.simulated.SimulatedForce;
import org.rollcall.testkit.force.simulated.Wear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall simulate}: what its options mean is said where they are used. */
@Command(
    name = "simulate",
    description = {
      "Writes a force that was made up, for trying out assess: directory.ldif, hr.csv,",
      "organisation.yaml, rules.yaml, and truth.csv with what every entry really is.",
      "Same options, same bytes."
    },
    mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
  private static final int USUAL_SIZE = 5_000;
  private static final int MOST = 1_000_000;
  private static final int FEWEST_RULES = 4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--in-service",
      paramLabel = "N",
      defaultValue = "" + USUAL_SIZE,
      description = "How many are in service; others come on top. Default: ${DEFAULT-VALUE}.")
  private int inService = USUAL_SIZE;

  @Option(
      names = "--contacts",
      paramLabel = "N",
      defaultValue = "0",
      description = "Add outsiders until there are so many contacts.")
  private int contacts;

  @Option(
      names = "--wear",
      paramLabel = "clean|dirty",
      defaultValue = "CLEAN",
      description = "How well the lists are kept. Default: clean.")
  private Kept wear = Kept.CLEAN;

  @Option(
      names = "--rules",
      paramLabel = "N",
      defaultValue = "" + FEWEST_RULES,
      description = "How many rules. Default: ${DEFAULT-VALUE}.")
  private int rules = FEWEST_RULES;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1829",
      description = "Another seed, another force. Default: ${DEFAULT-VALUE}.")
  private long seed = 1829;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Write it here.")
  private Path out = Path.of(".");

  @Override
  public Integer call() {
    if (inService < 1 || inService > MOST || contacts > MOST || rules < FEWEST_RULES) {
      throw CannotGoOn.usage(
          "such a force cannot be made",
          "give 1 to 1000000 in service, at most as many contacts, and at least 4 rules.");
    }
    SimulatedForce force = SimulatedForce.of(seed, inService, contacts, wear.wear());
    try {
      force.writeTo(out, rules);
    } catch (IOException e) {
      throw CannotGoOn.usage(out + " cannot be written", "name a folder that you may write into.");
    }
    spec.commandLine().getOut().println(force + ", as of " + SimulatedForce.DAY + ", in " + out);
    spec.commandLine().getOut().flush();
    return ExitCode.OK.number();
  }

  private enum Kept {
    CLEAN,
    DIRTY;

    Wear wear() {
      return switch (this) {
        case CLEAN -> Wear.CLEAN;
        case DIRTY -> Wear.DIRTY;
      };
    }
  }
}
