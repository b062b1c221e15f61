package org.rollcall.testkit.force;

import com.unboundid.ldap.sdk.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.contracts.EntryKey;

/**
 * The force: its members and all the files that Rollcall needs to know about it.
 *
 * @param members everybody and everything with an entry; the accident is the first
 */
public record Force(List<Member> members) {
  /** The directory's name in {@code directories.yaml} and in every key. */
  public static final String DIRECTORY = "force";

  /** Where its directory begins. */
  public static final String BASE_DN = "dc=heddlu-gorllewin,dc=example";

  /** Its own domain. */
  public static final String OWN_DOMAIN = "heddlu-gorllewin.example";

  /** The list of scope INTERNAL. */
  public static final String GLOBAL_ADDRESS_LIST = "Global Address List";

  /** The list of scope SHARED. */
  public static final String PARTNER_LIST = "Partner Contacts";

  static final String PEOPLE = "people";
  static final String PARTNERS = "partners";

  private static final long SEED = 1829;
  private static final int STAFF = 540;

  public Force {
    members = List.copyOf(members);
  }

  /** The usual one: 540 in service, about 600 entries. */
  public static Force usual() {
    return new Force(Muster.of(SEED, STAFF));
  }

  /** One of another size, for benchmarks. */
  public static Force withStaff(int staff) {
    return new Force(Muster.of(SEED, staff));
  }

  /** The community-scheme member who is the first name in the Global Address List. */
  public Member accident() {
    return members.get(0);
  }

  /** Everybody of this kind. */
  public List<Member> all(Kind kind) {
    return members.stream().filter(member -> member.kind() == kind).toList();
  }

  /** Who must be judged INTERNAL: those in service. */
  public Set<EntryKey> internal() {
    return keys(member -> member.kind() == Kind.STAFF);
  }

  /** Who must be judged EXTERNAL: everybody whose mail leaves the force. */
  public Set<EntryKey> external() {
    return keys(member -> !member.kind().isOwn());
  }

  /** The outsiders that are visible in the Global Address List; the accident comes first. */
  public List<Member> misplacedMembers() {
    return members.stream()
        .filter(member -> !member.kind().isOwn() && member.isInGlobalAddressList())
        .toList();
  }

  /** Their keys. */
  public Set<EntryKey> misplaced() {
    return misplacedMembers().stream().map(Member::key).collect(Collectors.toUnmodifiableSet());
  }

  private Set<EntryKey> keys(Predicate<Member> which) {
    return members.stream().filter(which).map(Member::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Every entry of the directory, parents before children. */
  public List<Entry> entries() {
    return Stream.of(
            Units.entries().stream(),
            members.stream().map(Member::entry),
            Units.groups(members).stream())
        .flatMap(part -> part)
        .toList();
  }

  /** All of it as LDIF, with entryUUIDs, as {@code ldapsearch} would write it. */
  public String ldif() {
    String records = entries().stream().map(Entry::toLDIFString).collect(Collectors.joining("\n"));
    return "version: 1\n\n" + records + "\n# search result\n# result: 0 Success\n";
  }

  /** The text of {@code organisation.yaml}. */
  public String organisationYaml() {
    return ForceYaml.organisation("");
  }

  /**
   * The same with more lists, of another directory.
   *
   * @param moreLists items of {@code addressLists}, each line ended and indented by four spaces
   */
  public String organisationYaml(String moreLists) {
    return ForceYaml.organisation(Objects.requireNonNull(moreLists, "moreLists"));
  }

  /** The text of {@code hr.csv}. */
  public String hrCsv() {
    return Personnel.csv(members);
  }

  /**
   * The text of {@code directories.yaml}; the password files beside it are named reader.password,
   * officer.password and writer.password.
   *
   * @param url where the directory listens
   */
  public String directoriesYaml(String url) {
    return ForceYaml.directories(Objects.requireNonNull(url, "url"), "security: PLAIN_LOOPBACK");
  }

  /**
   * The same for a directory that is reached by TLS.
   *
   * @param url where the directory listens
   * @param security LDAPS or START_TLS
   * @param caFile PEM certificates to trust, relative to the file's folder or absolute
   */
  public String directoriesYaml(String url, String security, String caFile) {
    return ForceYaml.directories(url, "security: " + security + "\n      caFile: " + caFile);
  }

  @Override
  public String toString() {
    return "Force[" + members.size() + " members]";
  }
}
