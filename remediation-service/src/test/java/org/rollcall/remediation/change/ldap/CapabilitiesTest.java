package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Entries are asked for by exactly their immutable id. */
class CapabilitiesTest {
  @Property
  void anyTextIsEitherNoIdOrExactlyTheAssertedValue(@ForAll String text) throws LDAPException {
    Optional<Filter> filter = new Capabilities(true, false).entryWithId(text);

    if (filter.isPresent()) {
      Filter read = Filter.create(filter.get().toString());
      assertThat(read.getFilterType()).isEqualTo(Filter.FILTER_TYPE_EQUALITY);
      assertThat(read.getAssertionValue()).isEqualTo(text);
    }
  }

  @Property
  void everyUuidIsFound(@ForAll long high, @ForAll long low) throws LDAPException {
    UUID id = new UUID(high, low);

    Filter filter = new Capabilities(true, false).entryWithId(id.toString()).orElseThrow();
    Filter read = Filter.create(filter.toString());

    assertThat(read.getAttributeName()).isEqualTo("entryUUID");
    assertThat(read.getAssertionValue()).isEqualTo(id.toString());
  }

  @Test
  void activeDirectoryIsAskedWithTheBytesOfTheGuid() {
    UUID id = UUID.fromString("3f2504e0-4f89-11d3-9a0c-0305e82c3301");

    Filter filter = new Capabilities(false, true).entryWithId(id.toString()).orElseThrow();

    assertThat(filter.getAttributeName()).isEqualTo("objectGUID");
    assertThat(HexFormat.of().formatHex(filter.getAssertionValueBytes()))
        .isEqualTo("e004253f894fd3119a0c0305e82c3301");
  }

  @Test
  void netscapesIdsAreAskedForByTheirOwnAttribute() {
    Optional<Filter> filter =
        new Capabilities(false, false).entryWithId("66446001-1dd211b2-66446001-1dd211b2");

    assertThat(filter.orElseThrow())
        .hasToString("(nsUniqueId=66446001-1dd211b2-66446001-1dd211b2)");
  }
}
