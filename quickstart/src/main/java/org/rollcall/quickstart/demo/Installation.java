package org.rollcall.quickstart.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.rollcall.quickstart.CannotGoOn;

/**
 * Where Rollcall itself is: the folder with the three built services.
 *
 * @param home the repository's root
 */
public record Installation(Path home) {
  public Installation {
    home = Objects.requireNonNull(home, "home").toAbsolutePath().normalize();
  }

  /** As the script says it ({@code rollcall.home}). */
  public static Installation found() {
    return new Installation(Path.of(System.getProperty("rollcall.home", ".")));
  }

  /** Ends the command if one of the services is not built. */
  public void demandBuilt() {
    for (Service service : Service.values()) {
      service(service.folder());
    }
  }

  /** The shipped jar's folder of a service. */
  Path service(String name) {
    Path app = home.resolve(name).resolve("target/quarkus-app");
    if (!Files.isRegularFile(app.resolve("quarkus-run.jar"))) {
      throw CannotGoOn.infrastructure(
          "the service " + name + " is not built: nothing in " + app, "call ./rollcall build.");
    }
    return app;
  }
}
