package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;

/** Supervision, with processes that behave badly in the place of the services. */
class DemoServicesTest {
  private static final Narrator NARRATOR = new Narrator(new PrintWriter(new StringWriter()), false);

  @TempDir private Path home;

  @Test
  void aServiceThatEndsEarlyIsNamedWithItsExitCodeAndItsLastLines() throws Exception {
    for (Service service : Service.values()) {
      install(service, DiesEarly.class);
    }
    try (DemoFolder folder = DemoFolder.create();
        Watchdog watchdog = Watchdog.over(folder);
        DemoServices services = start(folder, watchdog)) {
      assertThatExceptionOfType(CannotGoOn.class)
          .isThrownBy(() -> services.awaitReady(NARRATOR))
          .withMessageContaining("directory-reader ended by itself with exit code 3")
          .withMessageContaining("the last thing I did")
          .withMessageNotContaining("the first thing I did")
          .satisfies(trouble -> assertThat(trouble.exitCode()).isEqualTo(ExitCode.INFRASTRUCTURE));
    }
  }

  @Test
  void aServiceThatIsNotBuiltIsNamedAndNothingKeepsRunning() throws Exception {
    install(Service.READER, DiesEarly.class);
    try (DemoFolder folder = DemoFolder.create();
        Watchdog watchdog = Watchdog.over(folder)) {
      assertThatExceptionOfType(CannotGoOn.class)
          .isThrownBy(() -> start(folder, watchdog))
          .withMessageContaining("classifier-service is not built")
          .satisfies(trouble -> assertThat(trouble.mend()).contains("./rollcall build"));
    }
  }

  private DemoServices start(DemoFolder folder, Watchdog watchdog) throws IOException {
    return DemoServices.start(
        new Installation(home), service -> Map.of(), folder.folder("logs"), watchdog);
  }

  private void install(Service service, Class<?> main) throws IOException {
    Path app = Files.createDirectories(home.resolve(service.folder() + "/target/quarkus-app"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    String file = main.getName().replace('.', '/') + ".class";
    try (OutputStream jar = Files.newOutputStream(app.resolve("quarkus-run.jar"));
        JarOutputStream entries = new JarOutputStream(jar, manifest);
        InputStream bytes = main.getClassLoader().getResourceAsStream(file)) {
      entries.putNextEntry(new JarEntry(file));
      java.util.Objects.requireNonNull(bytes).transferTo(entries);
      entries.closeEntry();
    }
  }

  /** Says much, and ends with 3. */
  static final class DiesEarly {
    public static void main(String[] arguments) {
      System.out.println("the first thing I did");
      for (int line = 0; line < 30; line++) {
        System.out.println("line " + line);
      }
      System.out.println("the last thing I did");
      System.exit(3);
    }
  }
}
