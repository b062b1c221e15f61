package org.rollcall.classifier.rules;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.domain.Domains;

/** Admitted rules under one name and version. Immutable and thread-safe. */
public final class RuleSet {
  private static final RuleSet NONE =
      new RuleSet(
          "none", 0, Hashing.sha256().hashString("", StandardCharsets.UTF_8).toString(), List.of());
  private static final int SHORT = 12;

  private final String name;
  private final int version;
  private final String hash;
  private final List<Rule> rules;

  RuleSet(String name, int version, String hash, List<Rule> rules) {
    this.name = Objects.requireNonNull(name, "name");
    this.version = version;
    this.hash = Objects.requireNonNull(hash, "hash");
    this.rules = List.copyOf(rules);
  }

  /** No rules at all: every contact is judged by the core alone. */
  public static RuleSet none() {
    return NONE;
  }

  /** {@code metadata.name}. */
  public String name() {
    return name;
  }

  /** {@code metadata.version}, from 1; 0 for {@link #none()}. */
  public int version() {
    return version;
  }

  /** SHA-256 in hex over the file's bytes. */
  public String hash() {
    return hash;
  }

  /**
   * One word for messages and verdicts, e.g. {@code force-3-9f86d081884c}: name, version and the
   * beginning of the hash, since two files can claim the same version.
   */
  public String edition() {
    return rules.isEmpty() ? name : name + "-" + version + "-" + hash.substring(0, SHORT);
  }

  /** Its rules, by id. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Asks every rule that is valid on that day. Total and deterministic.
   *
   * @param domains of the organisation and day that the contact is judged by
   * @return what fired and what failed, by the rules' ids; often empty
   */
  public List<RuleAnswer> on(Contact contact, Domains domains, LocalDate day) {
    return List.of();
  }
}
