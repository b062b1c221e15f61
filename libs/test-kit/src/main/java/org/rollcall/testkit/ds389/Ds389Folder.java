package org.rollcall.testkit.ds389;

import com.unboundid.ldap.sdk.Entry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.testkit.embedded.DirectorySchema;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;

/** The files of one ns-slapd: configuration, schema, data and log. */
record Ds389Folder(Path path, String suffix) {
  private static final Path PROGRAM = Path.of("/usr/sbin/ns-slapd");
  private static final Path TEMPLATES = Path.of("/usr/share/dirsrv/data");
  private static final Path COLLATIONS = Path.of("/etc/dirsrv/config/slapd-collations.conf");
  private static final int IMPORT_SECONDS = 60;

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM)
        && Files.isReadable(TEMPLATES.resolve("template-dse.ldif"))
        && Files.isReadable(COLLATIONS);
  }

  /**
   * Writes all files and loads the entries.
   *
   * @return the port on which it will listen
   */
  int fill(List<Entry> entries, Account reader, Account manager) throws IOException {
    for (String part : List.of("config/schema", "db", "home", "log", "run", "tmp")) {
      Files.createDirectories(path.resolve(part));
    }
    int port = freePort();
    Files.copy(COLLATIONS, config().resolve("slapd-collations.conf"));
    Files.writeString(config().resolve("schema/99user.ldif"), schema());
    Files.writeString(
        config().resolve("dse.ldif"),
        new Ds389Text(path, suffix)
            .configuration(
                Files.readString(TEMPLATES.resolve("template-dse.ldif")),
                Files.readString(TEMPLATES.resolve("template-suffix-db.ldif")),
                manager,
                port));
    Files.writeString(path.resolve("entries.ldif"), ldif(entries, reader));
    load();
    return port;
  }

  private void load() throws IOException {
    Process loading =
        process("ldif2db", "-D", config().toString(), "-n", "userRoot", "-i", at("entries.ldif"));
    try {
      if (!loading.waitFor(IMPORT_SECONDS, TimeUnit.SECONDS) || loading.exitValue() != 0) {
        loading.destroyForcibly();
        throw new IOException("the entries cannot be loaded");
      }
    } catch (InterruptedException interrupted) {
      loading.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  Process run() throws IOException {
    return process("-D", config().toString(), "-d", "0");
  }

  /** What it has said so far. */
  String log() {
    try (Stream<String> lines = Files.lines(path.resolve("log/errors"))) {
      return lines.filter(line -> !line.contains(" - INFO - ")).collect(Collectors.joining("\n"));
    } catch (IOException nothing) {
      return "(it said nothing)";
    }
  }

  private String ldif(List<Entry> entries, Account reader) {
    Ds389Text text = new Ds389Text(path, suffix);
    return Stream.concat(
            text.missing(entries, reader).stream(),
            entries.stream().map(entry -> text.asLoaded(entry, reader)))
        .sorted(Comparator.comparingInt(entry -> entry.getDN().split(",", -1).length))
        .map(Entry::toLDIFString)
        .collect(Collectors.joining("\n"));
  }

  private static String schema() {
    return "dn: cn=schema\nobjectClass: top\n"
        + DirectorySchema.forOpenLdap()
            .replace("attributetype ", "attributeTypes: ")
            .replace("objectclass ", "objectClasses: ");
  }

  private Process process(String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(PROGRAM.toString());
    builder.command().addAll(List.of(arguments));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(path.resolve("output").toFile()))
        .start();
  }

  private Path config() {
    return path.resolve("config");
  }

  private String at(String file) {
    return path.resolve(file).toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
