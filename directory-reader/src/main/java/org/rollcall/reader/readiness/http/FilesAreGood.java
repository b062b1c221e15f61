package org.rollcall.reader.readiness.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.rollcall.reader.files.Directories;

/** Whether organisation.yaml and directories.yaml could be read. */
@Readiness
@ApplicationScoped
class FilesAreGood implements HealthCheck {
  private final Directories directories;

  FilesAreGood(Directories directories) {
    this.directories = directories;
  }

  @Override
  public HealthCheckResponse call() {
    return directories
        .problems()
        .map(
            problems ->
                HealthCheckResponse.named("files").down().withData("problems", problems).build())
        .orElseGet(
            () ->
                HealthCheckResponse.named("files")
                    .up()
                    .withData("organisationHash", directories.organisationHash())
                    .build());
  }
}
