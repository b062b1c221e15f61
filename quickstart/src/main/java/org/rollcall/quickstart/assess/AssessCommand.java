package org.rollcall.quickstart.assess;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Verdict;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall assess}: what its options mean is said where they are used. */
@Command(
    name = "assess",
    description = {
      "Looks at a directory once and says who is misplaced in its address lists. Reads only, asks",
      "nobody else, and installs nothing. Writes verdicts.ndjson, findings.csv, report.html and",
      "summary.json. Exit code 0: nobody is misplaced, 1: somebody is, 2: an input is not good."
    },
    mixinStandardHelpOptions = true)
public final class AssessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--ldif",
      paramLabel = "FILE",
      description = "The directory as ldapsearch or ldifde exported it.")
  private @Nullable Path ldif;

  @Option(
      names = "--ldap",
      paramLabel = "URL",
      description = "Or a server: ldaps://host:port, or ldap:// with StartTLS (plain only here).")
  private @Nullable String ldap;

  @Option(names = "--bind-dn", paramLabel = "DN", description = "An account that may read.")
  private @Nullable String bindDn;

  @Option(names = "--bind-password-file", paramLabel = "FILE", description = "Its password.")
  private @Nullable Path bindPasswordFile;

  @Option(names = "--base", paramLabel = "DN", description = "Where reading begins.")
  private @Nullable String base;

  @Option(
      names = "--directory",
      paramLabel = "NAME",
      description = "Which directory of organisation.yaml this is, if its lists name several.")
  private @Nullable String directory;

  @Option(
      names = "--organisation",
      paramLabel = "FILE",
      required = true,
      description = "organisation.yaml: who we are and which lists there are.")
  private Path organisation = Path.of("organisation.yaml");

  @Option(
      names = "--hr",
      paramLabel = "FILE",
      required = true,
      description = "hr.csv: who works here.")
  private Path hr = Path.of("hr.csv");

  @Option(names = "--rules", paramLabel = "FILE", description = "rules.yaml: your own rules.")
  private @Nullable Path rules;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Judge as of this day. Default: today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--hr-as-of",
      paramLabel = "DATE",
      description = "The day of the HR list. Default: the time of its file.")
  private @Nullable LocalDate hrAsOf;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the results; made if it is not there.")
  private Path out = Path.of(".");

  @Option(names = "--timings", description = "Say how long reading, judging and writing took.")
  private boolean timings;

  @Override
  public Integer call() {
    Assess assess = new Assess(options());
    Assessment assessment = assess.assess();
    PrintWriter printer = spec.commandLine().getOut();
    say(assessment, printer);
    if (timings) {
      printer.println("Time: " + assess.phases().text() + ".");
      printer.flush();
    }
    return (assessment.misplaced().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).number();
  }

  private void say(Assessment assessment, PrintWriter printer) {
    int misplaced = assessment.misplaced().size();
    printer.println(
        assessment.contacts().size()
            + " contacts: "
            + assessment.verdicts().get(Verdict.INTERNAL)
            + " internal, "
            + assessment.verdicts().get(Verdict.EXTERNAL)
            + " external, "
            + assessment.verdicts().get(Verdict.UNCERTAIN)
            + " uncertain. Misplaced in internal lists: "
            + misplaced
            + ".");
    assessment
        .inputs()
        .directory()
        .remarks()
        .forEach(remark -> printer.println("Note: " + remark.what() + ". " + remark.mend()));
    printer.println("Read " + out.resolve("report.html") + " first.");
    printer.flush();
  }

  /** The options, checked before anything is read. */
  AssessOptions options() {
    LocalDate day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
    return new AssessOptions(
        source(),
        Optional.ofNullable(directory).map(AssessCommand::directoryName),
        organisation,
        hr,
        Optional.ofNullable(rules),
        day,
        Optional.ofNullable(hrAsOf),
        out);
  }

  private Source source() {
    if ((ldif == null) == (ldap == null)) {
      throw CannotGoOn.usage(
          "the directory is to be read either from a file or from a server",
          "give --ldif FILE, or --ldap URL with --bind-dn, --bind-password-file and --base.");
    }
    if (ldif != null) {
      return new Source.Ldif(ldif);
    }
    return new Source.Ldap(
        url(needed(ldap, "--ldap")),
        needed(bindDn, "--bind-dn"),
        needed(bindPasswordFile, "--bind-password-file"),
        needed(base, "--base"));
  }

  private static URI url(String text) {
    try {
      URI url = new URI(text);
      boolean known = "ldap".equals(url.getScheme()) || "ldaps".equals(url.getScheme());
      boolean bare = url.getRawUserInfo() == null && url.getRawQuery() == null;
      if (known && bare && url.getHost() != null) {
        int usual = "ldaps".equals(url.getScheme()) ? 636 : 389;
        int port = url.getPort() == -1 ? usual : url.getPort();
        return new URI(url.getScheme(), null, url.getHost(), port, null, null, null);
      }
    } catch (URISyntaxException noUrl) {
      // the same answer as for a URL of another kind
    }
    throw CannotGoOn.usage(
        "--ldap is no address of an LDAP server",
        "write it as ldaps://host:636 or ldap://host:389, without a name or password in it.");
  }

  private static String directoryName(String name) {
    if (!EntryKey.DIRECTORY_NAME.matcher(name).matches()) {
      throw CannotGoOn.usage(
          "--directory is no directory's name",
          "give it as the lists in organisation.yaml do: lower-case letters, digits, hyphens.");
    }
    return name;
  }

  private static <T> T needed(@Nullable T value, String option) {
    if (value == null) {
      throw CannotGoOn.usage(option + " is missing", "give it; see rollcall help assess.");
    }
    return value;
  }
}
