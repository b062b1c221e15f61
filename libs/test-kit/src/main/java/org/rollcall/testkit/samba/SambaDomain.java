package org.rollcall.testkit.samba;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.embedded.TemporaryFolder;

/** A domain as it was made: the pattern from which every domain controller of the JVM is copied. */
final class SambaDomain {
  static final String BASE_DN = "DC=rollcall,DC=test";
  static final Path SAMBA = Path.of("/usr/sbin/samba");

  private static final Path TOOL = Path.of("/usr/bin/samba-tool");
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path SETUP = Path.of("/usr/share/samba/setup");
  private static final Account ADMINISTRATOR = account("administrator");
  private static final Account READER = account("reader");
  private static final Account OFFICER = account("officer");
  private static @Nullable Path made;

  private SambaDomain() {}

  static Account administrator() {
    return ADMINISTRATOR;
  }

  static Account reader() {
    return READER;
  }

  static Account officer() {
    return OFFICER;
  }

  static Optional<String> whyNot() {
    boolean installed = Stream.of(SAMBA, TOOL, PYTHON, SETUP).allMatch(Files::exists) && hasAcls();
    if (!installed) {
      return Optional.of(
          "Samba AD DC is not installed: apt-get install samba samba-dsdb-modules"
              + " samba-ad-provision samba-vfs-modules");
    }
    return isRoot() ? Optional.empty() : Optional.of("Samba AD DC needs root to open port 389");
  }

  private static boolean hasAcls() {
    try (Stream<Path> libraries = Files.list(Path.of("/usr/lib"))) {
      return libraries.anyMatch(folder -> Files.exists(folder.resolve("samba/vfs/acl_xattr.so")));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isRoot() {
    try {
      return Objects.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"), 0);
    } catch (IOException | UnsupportedOperationException noUnix) {
      return false;
    }
  }

  /** The folder with the domain; made by the first who asks, gone with the JVM. */
  static synchronized Path made() {
    Path path = made;
    if (path == null) {
      path = make(TemporaryFolder.create());
      made = path;
    }
    return path;
  }

  private static Path make(TemporaryFolder folder) {
    Path domain = folder.path().resolve("domain");
    run(
        "",
        TOOL.toString(),
        "domain",
        "provision",
        "--realm=ROLLCALL.TEST",
        "--domain=ROLLCALL",
        "--server-role=dc",
        "--dns-backend=NONE",
        "--host-name=dc1",
        "--host-ip=127.0.0.1",
        "--adminpass=" + ADMINISTRATOR.password(),
        "--option=interfaces=lo",
        "--option=bind interfaces only=yes",
        "--targetdir=" + domain);
    run(
        "reader " + READER.password() + "\nofficer " + OFFICER.password() + "\n",
        PYTHON.toString(),
        folder.write("prepare.py", script()).toString(),
        domain.resolve("etc/smb.conf").toString(),
        domain.resolve("private/sam.ldb").toString());
    return domain;
  }

  private static void run(String input, String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        List<String> last = words.lines().toList();
        throw new IllegalStateException(
            "no Samba domain can be made: "
                + String.join("\n", last.subList(Math.max(0, last.size() - 20), last.size())));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("no Samba domain can be made", broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making a Samba domain", interrupted);
    }
  }

  private static String script() {
    try (InputStream script = SambaDomain.class.getResourceAsStream("prepare.py")) {
      return new String(
          Objects.requireNonNull(script, "prepare.py").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("prepare.py cannot be read", broken);
    }
  }

  /** Its password has all the kinds of characters that a domain demands. */
  private static Account account(String name) {
    return new Account(name + "@rollcall.test", "Aa1-" + UUID.randomUUID());
  }
}
