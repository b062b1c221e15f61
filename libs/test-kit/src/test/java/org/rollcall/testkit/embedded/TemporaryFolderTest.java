package org.rollcall.testkit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
  /** Runs in a JVM of its own: makes a folder, says where, and forgets to close it. */
  static final class Forgetful {
    private Forgetful() {}

    public static void main(String[] arguments) throws IOException {
      TemporaryFolder folder = TemporaryFolder.create();
      folder.write("left.txt", "left");
      System.out.write((folder.path() + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  @Test
  void closingRemovesEverything() throws IOException {
    TemporaryFolder folder = TemporaryFolder.create();
    Files.createDirectories(folder.path().resolve("deep/deeper"));
    folder.write("file.txt", "text");

    folder.close();
    folder.close();

    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void aFolderThatNobodyClosedGoesWithTheJvm() throws Exception {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Forgetful.class.getName())
            .start();
    String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(jvm.waitFor()).isZero();
    assertThat(output.strip()).contains("rollcall-");
    assertThat(Path.of(output.strip())).doesNotExist();
  }
}
