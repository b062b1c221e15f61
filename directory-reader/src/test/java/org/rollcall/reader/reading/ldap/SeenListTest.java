package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.Listing;

/** What a seat saw, kept small. */
class SeenListTest {
  @Test
  void everyOneOfManyIsFoundWithItsSortKeyAndNobodyElseIs() {
    SeenList list = new SeenList();
    for (int number = 0; number < 20_000; number++) {
      list.add(id(number), "Siân " + number);
    }

    assertThat(list.size()).isEqualTo(20_000);
    for (int number = 0; number < 20_000; number++) {
      assertThat(list.sortKey(id(number))).isEqualTo("Siân " + number);
    }
    assertThat(list.sortKey(id(20_000))).isNull();
  }

  @Test
  void idsThatAreNoUuidsAreToldApartToo() {
    SeenList list = new SeenList();
    list.add("3e2f1a01-aa0b11ef-8000f1d2-c3b4a596", "Rhian");
    list.add("3e2f1a02-aa0b11ef-8000f1d2-c3b4a596", "");

    assertThat(list.sortKey("3e2f1a01-aa0b11ef-8000f1d2-c3b4a596")).isEqualTo("Rhian");
    assertThat(list.sortKey("3e2f1a02-aa0b11ef-8000f1d2-c3b4a596")).isEmpty();
    assertThat(list.sortKey("3e2f1a03-aa0b11ef-8000f1d2-c3b4a596")).isNull();
  }

  @Test
  void whoIsShownTwiceIsThereOnce() {
    SeenList list = new SeenList();
    list.add(id(1), "Owain");
    list.add(id(1), "Owain again");

    assertThat(list.size()).isEqualTo(1);
    assertThat(list.sortKey(id(1))).isEqualTo("Owain");
  }

  @Test
  void anEntryIsListedWhereItWasSeen() {
    SeenLists lists = new SeenLists();
    lists.list("Global Address List").add(id(1), "Owain");
    lists.list("Partner Contacts");

    assertThat(lists.listings(id(1))).containsExactly(new Listing("Global Address List", "Owain"));
    assertThat(lists.listings(id(2))).isEqualTo(List.of());
  }

  private static String id(int number) {
    return new UUID(number * 0x9E3779B97F4A7C15L, number).toString();
  }
}
