package org.rollcall.testkit.force.simulated;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** A simulated force with everything that an assessment reads, and the truth. Immutable. */
public final class SimulatedForce {
  /** Where its directory begins. */
  public static final String BASE_DN = "dc=heddlu-gwynlais,dc=example";

  /** Its own domain. */
  public static final String OWN_DOMAIN = "heddlu-gwynlais.example";

  /** As of which day its files are: on this day nobody who has started has left. */
  public static final String DAY = "2026-11-20";

  private static final List<String> UNITS = List.of("people", "partners", "services", "groups");

  private final List<Entry> entries;
  private final List<HrRow> rows;
  private final List<Truth> truths;

  private SimulatedForce(Roll roll, long seed) {
    this.entries = shuffled(roll.entries(), seed);
    this.rows = shuffled(roll.rows(), seed + 1);
    this.truths = roll.truths().stream().sorted(Comparator.comparing(Truth::id)).toList();
  }

  /**
   * A force.
   *
   * @param seed same seed, same force
   * @param inService how many are simply in service; others come on top
   * @param wear how worn its lists are
   */
  public static SimulatedForce of(long seed, int inService, Wear wear) {
    return of(seed, inService, 0, wear);
  }

  /**
   * The same with outsiders added in the shared list until there are so many contacts.
   *
   * @param contacts at least so many; 0 for as many as come
   */
  public static SimulatedForce of(long seed, int inService, int contacts, Wear wear) {
    SplittableRandom random = new SplittableRandom(seed);
    Roll roll = new Roll();
    People people = new People(random.split());
    InService service = new InService(roll, people, wear, random.split());
    service.muster(inService);
    Outsiders outsiders = new Outsiders(roll, people, random.split(), service);
    outsiders.gather(inService);
    new Things(roll).furnish(inService);
    outsiders.fill(contacts - roll.entries().size());
    return new SimulatedForce(roll, seed);
  }

  /** The truth about every entry that is a contact, by id. */
  public List<Truth> truths() {
    return truths;
  }

  /** How many entries are contacts. */
  public int contacts() {
    return entries.size();
  }

  /** How many rows the HR list has. */
  public int hrRows() {
    return rows.size();
  }

  /**
   * Writes {@code directory.ldif}, {@code hr.csv}, {@code organisation.yaml}, {@code rules.yaml}
   * and {@code truth.csv}.
   *
   * @param ruleCount how many rules there shall be, at least as many as a force needs
   * @throws IOException if the folder cannot be written
   */
  public void writeTo(Path folder, int ruleCount) throws IOException {
    Files.createDirectories(folder);
    writeDirectory(folder.resolve("directory.ldif"));
    try (BufferedWriter hr = Files.newBufferedWriter(folder.resolve("hr.csv"))) {
      hr.write(HrRow.HEADER + "\r\n");
      for (HrRow row : rows) {
        hr.write(row.csv() + "\r\n");
      }
    }
    Files.writeString(folder.resolve("organisation.yaml"), SimulatedYaml.organisation());
    Files.writeString(folder.resolve("rules.yaml"), SimulatedYaml.rules(ruleCount));
    try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.csv"))) {
      truth.write("id,side,kind,leaves,person\r\n");
      for (Truth one : truths) {
        truth.write(
            String.join(
                    ",",
                    one.id(),
                    one.side().name(),
                    one.kind().name(),
                    String.valueOf(one.leaves()),
                    one.person())
                + "\r\n");
      }
    }
  }

  private void writeDirectory(Path file) throws IOException {
    try (LDIFWriter writer = new LDIFWriter(file.toFile())) {
      writer.writeVersionHeader();
      for (Entry frame : frame()) {
        writer.writeEntry(frame);
      }
      for (Entry entry : entries) {
        writer.writeEntry(entry);
      }
      writer.writeComment("search result", false, true);
    }
    Files.writeString(
        file, "search: 2\nresult: 0 Success\n", java.nio.file.StandardOpenOption.APPEND);
  }

  private static List<Entry> frame() {
    List<Entry> frame = new ArrayList<>();
    Entry base = new Entry(BASE_DN);
    base.addAttribute("objectClass", "top", "domain");
    base.addAttribute("dc", "heddlu-gwynlais");
    frame.add(base);
    for (String name : UNITS) {
      Entry unit = new Entry("ou=" + name + "," + BASE_DN);
      unit.addAttribute("objectClass", "top", "organizationalUnit");
      unit.addAttribute("ou", name);
      frame.add(unit);
    }
    return frame;
  }

  /** The order says nothing about what somebody is. */
  private static <T> List<T> shuffled(List<T> items, long seed) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled);
  }

  @Override
  public String toString() {
    return "SimulatedForce[" + entries.size() + " contacts, " + rows.size() + " HR rows]";
  }
}
