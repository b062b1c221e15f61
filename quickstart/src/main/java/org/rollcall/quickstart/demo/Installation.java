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
record Installation(Path home) {
  Installation {
    home = Objects.requireNonNull(home, "home").toAbsolutePath().normalize();
  }

  /** As the script says it ({@code rollcall.home}). */
  static Installation found() {
    return new Installation(Path.of(System.getProperty("rollcall.home", ".")));
  }

  /** Ends the command if one of the services is not built. */
  void demandBuilt() {
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
