package org.rollcall.remediation.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.yaml.OrganisationFile;

/**
 * The organisation this service works with: the file is read until it is good, and then no more: a
 * changed file is another organisation, for which the services are started again. Thread-safe.
 */
@ApplicationScoped
public class CurrentOrganisation {
  private static final Logger LOG = Logger.getLogger(CurrentOrganisation.class);

  private final Loaded<Organisation> loaded;

  CurrentOrganisation(@ConfigProperty(name = "rollcall.organisation-file") Path file) {
    this.loaded = OrganisationFile.read(file);
    if (loaded instanceof Loaded.Broken<Organisation> broken) {
      LOG.errorf("organisation.yaml is refused: nothing is proposed or written. %s", broken.text());
    }
  }

  /** What reading the file gave. */
  public Loaded<Organisation> loaded() {
    return loaded;
  }

  /** The organisation, if the file is good. */
  public Optional<Organisation> organisation() {
    return switch (loaded()) {
      case Loaded.Good<Organisation> good -> Optional.of(good.value());
      case Loaded.Broken<Organisation> ignored -> Optional.empty();
    };
  }

  /** The lists of a directory; none if the file is broken. */
  public List<AddressList> listsOf(String directory) {
    return organisation().map(known -> known.listsOf(directory)).orElse(List.of());
  }
}
