package org.rollcall.quickstart;

import java.io.PrintWriter;
import org.rollcall.quickstart.assess.AssessCommand;
import org.rollcall.quickstart.bench.BenchCommand;
import org.rollcall.quickstart.demo.DemoCommand;
import org.rollcall.quickstart.evaluate.EvaluateCommand;
import org.rollcall.quickstart.simulate.SimulateCommand;
import org.rollcall.quickstart.topology.TopologyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** Where {@code ./rollcall} arrives. */
@Command(
    name = "rollcall",
    description = "Keeps outsiders out of an organisation's internal address book.",
    subcommands = {
      DemoCommand.class,
      AssessCommand.class,
      EvaluateCommand.class,
      BenchCommand.class,
      SimulateCommand.class,
      TopologyCommand.class,
      HelpCommand.class
    },
    versionProvider = Rollcall.Version.class,
    mixinStandardHelpOptions = true,
    footerHeading = "%nOf the script itself:%n",
    footer = {
      "  build               only builds what is missing or stale",
      "  test                runs the tests that need no Docker, root or running server",
      "  test --real         runs the journeys against RabbitMQ, PostgreSQL and slapd",
      "  test --containers   runs the journeys against containers; 75 where no engine answers",
      "  test --mutation     tells how many mutants of the judging core its tests find",
      "",
      "Exit codes: 0 all is well, 1 findings, 2 wrong usage, 3 refused by a guard,",
      "10 no JDK fits, 11 the build failed, 12 something it runs on is missing or failed."
    })
public final class Rollcall implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    QuietLogs.settle();
    System.exit(commandLine().execute(arguments));
  }

  /** The commands, with the house's way to end. */
  public static CommandLine commandLine() {
    return new CommandLine(new Rollcall())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((trouble, command, parsed) -> end(trouble, command));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }

  private static int end(Exception trouble, CommandLine command) {
    PrintWriter err = command.getErr();
    if (trouble instanceof CannotGoOn known) {
      err.println("rollcall: " + known.getMessage());
      err.println("Mend: " + known.mend());
      if (Boolean.getBoolean("rollcall.verbose") && known.getCause() != null) {
        known.getCause().printStackTrace(err);
      }
      return known.exitCode().number();
    }
    err.println("rollcall: this should not have happened. Please report it with what follows.");
    trouble.printStackTrace(err);
    return ExitCode.INFRASTRUCTURE.number();
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Rollcall.class.getPackage().getImplementationVersion();
      return new String[] {
        "rollcall " + (version == null ? "(not packaged)" : version),
        "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.home")
      };
    }
  }
}
