package org.rollcall.remediation.proof.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.remediation.change.ldap.Settings;
import org.rollcall.remediation.proof.Sight;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory.View;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.force.Force;

/** What an ordinary user's seat at an LDAP directory says. */
interface SeatContract {
  String HIDE = "msExchHideFromAddressLists";
  String PEOPLE = "ou=people," + Force.BASE_DN;
  AddressList LIST =
      new AddressList(
          Force.GLOBAL_ADDRESS_LIST,
          null,
          AddressList.Scope.INTERNAL,
          PEOPLE,
          "(mail=*)",
          new AddressList.HiddenWhen(HIDE, "TRUE"),
          "displayName");
  View VIEW = view(PEOPLE, "(&(mail=*)(!(" + HIDE + "=TRUE)))");

  /** The force in the directory. */
  Force force();

  /** The directory's address and a place for password files. */
  Settings settings();

  /** The ordinary user. */
  Account officer();

  /** Somebody sets the hiding attribute of the accident; an empty list clears it. */
  void hiddenIs(List<String> values);

  static View view(String baseDn, String filter) {
    return new View(Force.GLOBAL_ADDRESS_LIST, baseDn, filter);
  }

  private Sight look(Account account, View... views) {
    try (LdapOrdinarySeat seat = new LdapOrdinarySeat(settings().seat(account, views))) {
      return seat.look(force().accident().key(), LIST);
    }
  }

  @Test
  default void whatIsNotHiddenIsVisible() {
    hiddenIs(List.of());

    assertThat(look(officer(), VIEW)).isEqualTo(new Sight.Visible(Sight.Basis.MAIL_CLIENT_VIEW));
  }

  @Test
  default void whatIsHiddenIsNotVisible() {
    hiddenIs(List.of("TRUE"));

    assertThat(look(officer(), VIEW)).isEqualTo(new Sight.NotVisible(Sight.Basis.MAIL_CLIENT_VIEW));
  }

  @Test
  default void withoutAViewOnlyOurOwnAttributeSpeaks() {
    hiddenIs(List.of("TRUE"));

    assertThat(look(officer())).isEqualTo(new Sight.NotVisible(Sight.Basis.OWN_ATTRIBUTE));
  }

  @Test
  default void withoutAViewWhatIsListedIsVisible() {
    hiddenIs(List.of());

    assertThat(look(officer())).isEqualTo(new Sight.Visible(Sight.Basis.OWN_ATTRIBUTE));
  }

  @Test
  default void aBaseThatCannotBeSeenProvesNothing() {
    hiddenIs(List.of("TRUE"));

    assertThat(look(officer(), view("ou=nowhere," + Force.BASE_DN, "(mail=*)")))
        .isInstanceOf(Sight.CannotTell.class);
  }

  @Test
  default void aViewThatShowsNothingAtAllProvesNothing() {
    hiddenIs(List.of("TRUE"));

    assertThat(look(officer(), view(PEOPLE, "(mail=nobody@nowhere.example)")))
        .isInstanceOf(Sight.CannotTell.class);
  }

  @Test
  default void aFilterThatCannotBeReadProvesNothing() {
    assertThat(look(officer(), view(PEOPLE, "(mail=*"))).isInstanceOf(Sight.CannotTell.class);
  }

  @Test
  default void whoCannotSignInSeesNothingAndProvesNothing() {
    hiddenIs(List.of("TRUE"));

    assertThat(look(new Account(officer().dn(), "not-the-password"), VIEW))
        .isInstanceOfSatisfying(
            Sight.CannotTell.class, cannot -> assertThat(cannot.reason()).contains("seat", "(49)"));
  }
}
