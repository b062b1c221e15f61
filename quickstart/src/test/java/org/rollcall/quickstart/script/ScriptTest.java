package org.rollcall.quickstart.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code rollcall} on machines that differ in their Java; the machines are folders. */
class ScriptTest {
  @TempDir private Path machine;

  @Test
  void saysPlainlyThatNoJdkFitsAndWhichWereSeen() throws Exception {
    Path old = java("old", "openjdk version \"17.0.15\" 2025-04-15", true);
    Path ancient = java("places/ancient", "java version \"1.8.0_392\"", true);
    Path compilerless = java("places/jre", "openjdk version \"25.0.1\" 2025-10-21", false);

    Ran ran = run(Map.of("PATH", path(old), "ROLLCALL_JVM_PLACES", machine + "/places/*"), "help");

    assertThat(ran.code()).isEqualTo(10);
    assertThat(ran.output())
        .contains("no JDK 21 or newer was found")
        .contains(old + ": Java 17")
        .contains(ancient + ": Java 8")
        .contains(compilerless + ": Java 25, but without a compiler")
        .contains("Mend: install one", "ROLLCALL_JAVA_HOME");
  }

  @Test
  void saysSoWhereThereIsNoJavaAtAll() throws Exception {
    Ran ran = run(Map.of("ROLLCALL_JVM_PLACES", ""), "help");

    assertThat(ran.code()).isEqualTo(10);
    assertThat(ran.output()).contains("No Java at all was seen.");
  }

  @Test
  void takesTheFirstThatFitsInTheUsualPlacesThoughPathHasAnOlderOne() throws Exception {
    Path old = java("old", "openjdk version \"17.0.15\" 2025-04-15", true);
    Path good = java("places/good", "openjdk version \"21.0.9\" 2025-10-21", true);

    Ran ran = run(Map.of("PATH", path(old), "ROLLCALL_JVM_PLACES", machine + "/places/*"), "help");

    assertThat(ran.code()).as(ran.output()).isZero();
    assertThat(ran.output()).contains("ran " + good).contains("rollcall.jar help");
  }

  @Test
  void javaHomeComesBeforeThePathAndRollcallJavaHomeIsFinal() throws Exception {
    Path onPath = java("onPath", "openjdk version \"25\" 2025-09-16", true);
    Path home = java("home", "openjdk version \"21.0.9\" 2025-10-21", true);
    Path old = java("old", "openjdk version \"17.0.15\" 2025-04-15", true);

    Ran byHome = run(Map.of("PATH", path(onPath), "JAVA_HOME", home.toString()), "help");
    Ran byOwn =
        run(Map.of("JAVA_HOME", home.toString(), "ROLLCALL_JAVA_HOME", old.toString()), "help");

    assertThat(byHome.output()).contains("ran " + home);
    assertThat(byOwn.code()).isEqualTo(10);
    assertThat(byOwn.output()).contains("so no other place was looked at");
  }

  @Test
  void worksThroughASymbolicLinkAndFromAnyFolder() throws Exception {
    Path good = java("good", "openjdk version \"21.0.9\" 2025-10-21", true);
    Path link = Files.createSymbolicLink(machine.resolve("link"), script());

    Ran ran = run(link, Map.of("JAVA_HOME", good.toString()), "topology", "--host", "a b");

    assertThat(ran.code()).as(ran.output()).isZero();
    assertThat(ran.output())
        .contains("-Drollcall.home=" + script().getParent())
        .contains("topology --host a b");
  }

  @Test
  void containersWithoutAnEngineHaveAnExitCodeOfTheirOwn() throws Exception {
    Path good = java("good", "openjdk version \"21.0.9\" 2025-10-21", true);

    Ran ran =
        run(
            Map.of("JAVA_HOME", good.toString(), "DOCKER_HOST", "unix://" + machine + "/no.sock"),
            "test",
            "--containers");

    assertThat(ran.code()).isEqualTo(75);
    assertThat(ran.output()).contains("no container engine answers", "Mend:");
  }

  @Test
  void testsKnowNoOtherFooting() throws Exception {
    Path good = java("good", "openjdk version \"21.0.9\" 2025-10-21", true);

    Ran ran = run(Map.of("JAVA_HOME", good.toString()), "test", "everything");

    assertThat(ran.code()).isEqualTo(2);
  }

  private Ran run(Map<String, String> environment, String... arguments) throws Exception {
    return run(script(), environment, arguments);
  }

  private Ran run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(script.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(machine.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", tools().toString());
    builder.environment().put("HOME", machine.toString());
    // The jars are not built in this phase of the build, and fake Java could not build them.
    builder.environment().put("ROLLCALL_NO_BUILD", "yes");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), output);
  }

  private static Path script() throws IOException {
    return Path.of(System.getProperty("rollcall.home"), "rollcall").toRealPath();
  }

  /** A PATH that begins with this Java. */
  private String path(Path java) throws IOException {
    return java.resolve("bin") + ":" + tools();
  }

  /** The tools that the script needs, and no Java: the real folders hold one. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(machine.resolve("tools"));
    for (String tool : List.of("sed", "head", "readlink", "dirname", "find")) {
      executable(tools.resolve(tool), "#!/bin/sh\nexec " + real(tool) + " \"$@\"\n");
    }
    return tools;
  }

  private static Path real(String tool) {
    return List.of("/bin", "/usr/bin").stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private Path java(String name, String version, boolean compiler) throws IOException {
    Path home = machine.toRealPath().resolve(name);
    Path bin = Files.createDirectories(home.resolve("bin"));
    executable(
        bin.resolve("java"),
        """
        #!/bin/sh
        case $1 in
          -version) echo '%s' >&2 ;;
          *) echo "ran %s $*" ;;
        esac
        """
            .formatted(version, home));
    if (compiler) {
      executable(bin.resolve("javac"), "#!/bin/sh\n");
    }
    return home;
  }

  private static void executable(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private record Ran(int code, String output) {}
}
