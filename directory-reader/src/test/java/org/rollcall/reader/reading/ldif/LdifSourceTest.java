package org.rollcall.reader.reading.ldif;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;
import org.rollcall.settings.AddressList;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;

/** The force, exported twice in the form that ldapsearch writes. */
class LdifSourceTest extends DirectorySourceContract {
  private static final Force FORCE = Force.usual();
  @TempDir Path folder;
  private DirectorySource source;

  static List<AddressList> lists() {
    return List.of(
        new AddressList(
            Force.GLOBAL_ADDRESS_LIST,
            null,
            AddressList.Scope.INTERNAL,
            "ou=people," + Force.BASE_DN,
            "(mail=*)",
            new AddressList.HiddenWhen("msExchHideFromAddressLists", "TRUE"),
            "displayName"));
  }

  @BeforeEach
  void exportTwice() {
    DropFolder drops = new DropFolder(folder);
    drops.drop(DropFolder.export(FORCE.entries()));
    drops.drop(DropFolder.export(FORCE.entries()));
    source = drops.source(lists());
  }

  @Override
  protected DirectorySource source() {
    return source;
  }

  @Override
  protected int entries() {
    return (int)
        FORCE.entries().stream()
            .filter(e -> e.hasAttribute("mail") || e.hasObjectClass("groupOfNames"))
            .count();
  }

  @Override
  protected String idOfSomebodyListed() {
    return FORCE.all(Kind.STAFF).stream()
        .filter(member -> !member.hidden())
        .findFirst()
        .orElseThrow()
        .key()
        .id();
  }

  @Override
  protected String idOfSomebodyHidden() {
    return FORCE.members().stream().filter(Member::hidden).findFirst().orElseThrow().key().id();
  }
}
