package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.testkit.force.Force;

/** Logs are read by many people, and kept: nothing that an entry says belongs into them. */
@ExtendWith(SharedWorld.class)
class PrivateLogsTest {
  /** What is short or says what kind of thing an entry is turns up in any log. */
  private static final int SHORTEST = 6;

  /** The keys by which a log line says what it is about. */
  private static final String TELLS =
      "directory=" + Directory.NAME + "|(entry|contact)=" + Directory.NAME + "/";

  private static final Set<String> NOT_PERSONAL =
      Set.of("objectclass", "entryuuid", "department", "company", "o", "ou", "title");

  @Test
  void noServiceWritesAnEntrysValuesIntoItsLog(World world) {
    // Given a reading, a verdict, and a change that a person's edit gets into the way of
    Operator operator = world.operator();
    Outsider outsider = world.directory().gainsAnOutsider();
    operator.readsTheDirectory();
    Approver carys = world.approver("carys");
    String hide = carys.isAskedAbout(outsider);
    carys.approves(hide).is(200);
    world.directory().isEditedByHand(outsider, "FALSE");
    world.approver("dewi").approves(hide).is(200);
    carys.sees(hide, "CONFLICT");
    operator.readsTheDirectory();

    for (Part part : Part.values()) {
      // When people look into its log
      String log = world.process(part).output();

      // Then it tells what happened, and about nobody
      assertThat(log).as("the log of " + part).containsPattern(TELLS);
      assertThat(personalValues()).as("values in the log of " + part).noneMatch(log::contains);
      assertThat(log).doesNotContain(outsider.dn()).doesNotContain("neighbourhood-scheme.example");
    }
  }

  private static Set<String> personalValues() {
    Set<String> values = new TreeSet<>();
    for (Entry entry : Force.usual().entries()) {
      values.add(entry.getDN());
      for (Attribute attribute : entry.getAttributes()) {
        if (!NOT_PERSONAL.contains(attribute.getBaseName().toLowerCase(Locale.ROOT))) {
          Arrays.stream(attribute.getValues())
              .filter(value -> value.length() >= SHORTEST)
              .forEach(values::add);
        }
      }
    }
    // Containers and the directory's own base are no person's.
    values.removeIf(value -> Force.BASE_DN.endsWith(value) || value.startsWith("ou="));
    return values;
  }
}
