package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;

/**
 * Active Directory, followed by the update numbers ({@code uSNChanged}) of one domain controller.
 * They say nothing at another one or after a restore: then only a full pass helps. Needs no right
 * beyond reading, but one: to notice deletions between full passes, the account has to see the
 * container of deleted objects.
 *
 * <p>See <a
 * href="https://learn.microsoft.com/windows/win32/ad/polling-for-changes-using-usnchanged">Polling
 * for Changes Using USNChanged</a>.
 */
final class UsnTracking implements ChangeTracking {
  /** Active Directory closes connections that were idle for 15 minutes. */
  private static final long LONGEST_KEPT = TimeUnit.MINUTES.toNanos(10);

  private final LdapReading reading;
  private final String namingContext;
  private final boolean sorts;
  private final KeptConnection kept;
  private volatile Map<String, String> facts;

  /**
   * @param connection to the server, of the reading account; not kept
   */
  UsnTracking(LdapReading reading, LDAPConnection connection, RootDse server) throws LDAPException {
    this.reading = reading;
    this.namingContext = Subtree.longestAbove(server.namingContexts(), reading.settings().baseDn());
    this.sorts = server.sorts();
    this.kept = new KeptConnection(reading.connections(), LONGEST_KEPT, System::nanoTime);
    this.facts = factsAt(connection, ActiveDirectoryController.at(connection));
  }

  @Override
  public SourceStatus status() {
    return new SourceStatus(
        SourceStatus.Kind.ACTIVE_DIRECTORY,
        "the root DSE says that the server is Active Directory",
        facts);
  }

  @Override
  public LookUp lookUp(LdapReading ignored) {
    return new LookUpByGuid(reading);
  }

  @Override
  public SourceEnd readAll(Pages pages) {
    try (LDAPConnection connection = reading.connections().open()) {
      ActiveDirectoryController controller = ActiveDirectoryController.at(connection);
      facts = factsAt(connection, controller);
      Around around = reading.surroundings().anew(connection);
      SourceEnd end =
          new PagedSearch(reading, connection, ActiveDirectoryControls.domainScope())
              .readAll(reading.filter(), around, pages);
      return end instanceof SourceEnd.Complete
          ? new SourceEnd.Complete(Optional.of(controller.position().cursor()))
          : end;
    } catch (NotOpened notOpened) {
      return new SourceEnd.NotRead(notOpened.trouble());
    } catch (LDAPException cause) {
      return new SourceEnd.NotRead(LdapTrouble.of(cause, reading.settings()));
    }
  }

  @Override
  public boolean hasNews(Cursor since) {
    Optional<UsnCursor> position = UsnCursor.of(since);
    if (position.isEmpty()) {
      return true;
    }
    try {
      var controller = ActiveDirectoryController.at(kept.connection());
      return controller.usn() != position.get().usn()
          || controller.whyNot(position.get(), reading.settings().name()).isPresent();
    } catch (LDAPException | NotOpened inDoubt) {
      kept.close();
      return true;
    }
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    Optional<UsnCursor> position = UsnCursor.of(since);
    if (position.isEmpty()) {
      return new ChangesEnd.StartOver(notOurs());
    }
    try (LDAPConnection connection = reading.connections().open()) {
      ActiveDirectoryController controller = ActiveDirectoryController.at(connection);
      Optional<Trouble> whyNot = controller.whyNot(position.get(), reading.settings().name());
      if (whyNot.isPresent()) {
        return new ChangesEnd.StartOver(whyNot.get());
      }
      UsnSearches searches = new UsnSearches(reading, connection, namingContext, sorts);
      return new UsnChanges(searches, reading, connection)
          .tell(position.get(), controller.position(), pages);
    } catch (NotOpened notOpened) {
      return new ChangesEnd.NotTold(notOpened.trouble());
    } catch (LDAPException cause) {
      return new ChangesEnd.NotTold(LdapTrouble.of(cause, reading.settings()));
    }
  }

  @Override
  public void close() {
    kept.close();
  }

  private Map<String, String> factsAt(
      LDAPConnection connection, ActiveDirectoryController controller) {
    return new ActiveDirectoryFacts(connection).of(controller, namingContext);
  }

  private Trouble notOurs() {
    return new Trouble(
        "unreadable-position",
        "directory " + reading.settings().name() + " was followed by other means until now",
        "Nothing to mend; the next full pass gives a position of this kind.");
  }
}
