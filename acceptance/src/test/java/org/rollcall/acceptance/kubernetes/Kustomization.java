package org.rollcall.acceptance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A folder with a {@code kustomization.yaml}, made into one stream of documents: by {@code kubectl
 * kustomize} where it is installed, else by reading the listed resources as they stand (which knows
 * no generators and no patches).
 *
 * @param folder where the kustomization is
 */
record Kustomization(Path folder) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** Whether {@code kubectl} is here to render with. */
  static boolean kubectlIsHere() {
    try {
      Process process =
          new ProcessBuilder("kubectl", "kustomize", "--help").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  String rendered() {
    try {
      Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString()).start();
      String documents =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String complaints =
          new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError("kubectl kustomize " + folder + ": " + complaints);
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The listed resources one after the other, without rendering. */
  String asTheyStand() {
    try {
      StringBuilder documents = new StringBuilder();
      JsonNode kustomization = YAML.readTree(folder.resolve("kustomization.yaml").toFile());
      for (JsonNode resource : kustomization.path("resources")) {
        Path path = folder.resolve(resource.asText());
        String text =
            Files.isDirectory(path)
                ? new Kustomization(path).asTheyStand()
                : Files.readString(path);
        documents.append("---\n").append(text).append('\n');
      }
      return documents.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
