package org.rollcall.remediation.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.yaml.DirectoriesFile;

/** DOWN while organisation.yaml or directories.yaml is refused; the problems are the data. */
@Readiness
@ApplicationScoped
class SettingsReadiness implements HealthCheck {
  private final CurrentOrganisation organisation;
  private final Path directoriesFile;

  SettingsReadiness(
      CurrentOrganisation organisation,
      @ConfigProperty(name = "rollcall.directories-file") Path directoriesFile) {
    this.organisation = organisation;
    this.directoriesFile = directoriesFile;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("settings").up();
    tell(answer, "organisation", organisation.loaded());
    Loaded<List<DirectorySettings>> directories = DirectoriesFile.read(directoriesFile);
    tell(answer, "directories", directories);
    return answer.build();
  }

  private static void tell(HealthCheckResponseBuilder answer, String file, Loaded<?> loaded) {
    switch (loaded) {
      case Loaded.Good<?> ignored -> answer.withData(file, "good");
      case Loaded.Broken<?> broken -> answer.down().withData(file, broken.text());
    }
  }
}
