package org.rollcall.classifier.hr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gathers rows into persons and keys. Not thread-safe. */
public final class FeedUnderConstruction {
  private static final int FIRST_ROOM = 16;

  private final Words words = new Words();
  private final PackRow pack = new PackRow(words);
  private final PackedRows packed = new PackedRows();
  private final Map<String, Integer> categories = new TreeMap<>();
  private int[] places = new int[FIRST_ROOM];
  private int rows;

  /** A feed without anybody yet. */
  public FeedUnderConstruction() {}

  /** Adds a row; rows with the same id are one person. */
  public void add(HrPerson row) {
    int length = pack.pack(row);
    if (rows == places.length) {
      places = Arrays.copyOf(places, rows + (rows >> 1));
    }
    places[rows++] = packed.add(pack.buffer(), length);
    row.employments().forEach(job -> categories.merge(job.category(), 1, Integer::sum));
  }

  /** Whether there is no row yet. */
  public boolean isEmpty() {
    return rows == 0;
  }

  /**
   * The feed; nothing can be added any more.
   *
   * @param hash what the feed is known by
   */
  public HrFeed build(String hash) {
    Persons persons = persons();
    HrFeed.Keys keys = keys(persons);
    FeedSize size =
        new FeedSize(rows, keys.addresses().distinct(), keys.numbers().distinct(), categories);
    return new HrFeed(persons, keys, size, hash);
  }

  /** The feed as part of a larger one; nothing can be added any more. */
  HrFeed build(String hash, FeedSize size) {
    Persons persons = persons();
    return new HrFeed(persons, keys(persons), size, hash);
  }

  private Persons persons() {
    words.close();
    packed.close();
    Integer[] order = IntStream.range(0, rows).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing(this::id));
    int[] sorted = new int[rows];
    int[] firsts = new int[rows + 1];
    int count = 0;
    String last = "";
    for (int i = 0; i < rows; i++) {
      sorted[i] = places[order[i]];
      String id = id(order[i]);
      if (i == 0 || !id.equals(last)) {
        firsts[count++] = i;
        last = id;
      }
    }
    firsts[count] = rows;
    return new Persons(words, packed, sorted, Arrays.copyOf(firsts, count + 1));
  }

  private String id(int row) {
    return new UnpackRow(words, packed, places[row]).id();
  }

  private static HrFeed.Keys keys(Persons persons) {
    HrFeed.Keys keys = new HrFeed.Keys(new KeyIndex(), new KeyIndex(), new KeyIndex());
    for (int number = 0; number < persons.count(); number++) {
      int person = number;
      HrKeys own = persons.person(number).keys();
      own.addresses().forEach(address -> keys.addresses().add(address.comparable(), person));
      own.numbers().forEach(text -> keys.numbers().add(text, person));
      own.phones().forEach(text -> keys.phones().add(text, person));
    }
    keys.addresses().close();
    keys.numbers().close();
    keys.phones().close();
    return keys;
  }
}
