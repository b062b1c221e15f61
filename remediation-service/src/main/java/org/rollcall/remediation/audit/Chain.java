package org.rollcall.remediation.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.jcs.Canonical;

/** The hash chain: h(n) = SHA-256(h(n-1) || record(n)); h(0) is 32 zero bytes. Pure. */
public final class Chain {
  /** What the first link hangs on. */
  public static final Link BEGINNING = new Link(0, null, "", "0".repeat(64));

  private Chain() {}

  /**
   * One link.
   *
   * @param number from 1, without gaps
   * @param entry the entry's key, if it is about one
   * @param record canonical JSON
   * @param hash SHA-256 in hex
   */
  public record Link(long number, @Nullable String entry, String record, String hash) {
    public Link {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(hash, "hash");
    }
  }

  /** The links for these records, hung on the last one. */
  public static List<Link> append(Link last, List<AuditRecord> records) {
    List<Link> links = new ArrayList<>();
    Link before = last;
    for (AuditRecord record : records) {
      long number = before.number() + 1;
      String text = Canonical.text(record.numbered(number));
      before = new Link(number, record.entry(), text, hash(before.hash(), text));
      links.add(before);
    }
    return List.copyOf(links);
  }

  /** Whether a link hangs on the one before it, unchanged. */
  public static boolean holds(Link before, Link link) {
    return link.number() == before.number() + 1
        && (link.entry() == null
            ? !link.record().contains("\"entry\":\"")
            : link.record().contains(quoted(link.entry())))
        && link.hash().equals(hash(before.hash(), link.record()));
  }

  private static String quoted(String entry) {
    return "\"entry\":\"" + entry + "\"";
  }

  private static String hash(String before, String record) {
    return HexFormat.of()
        .formatHex(
            Canonical.sha256(
                HexFormat.of().parseHex(before), record.getBytes(StandardCharsets.UTF_8)));
  }
}
