package org.rollcall.classifier.rules;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<AdmittedRule> rules;

  private RuleSet(String name, int version, String hash, List<AdmittedRule> rules) {
    this.name = Objects.requireNonNull(name, "name");
    this.version = version;
    this.hash = Objects.requireNonNull(hash, "hash");
    this.rules =
        rules.stream().sorted(Comparator.comparing(admitted -> admitted.rule().id())).toList();
  }

  /**
   * A set of rules; their order does not matter.
   *
   * @param version from 1
   * @param hash SHA-256 in hex over the bytes that they were read from
   * @throws IllegalArgumentException if two rules have the same id, or the version is below 1
   */
  public static RuleSet of(String name, int version, String hash, List<AdmittedRule> rules) {
    if (version < 1
        || rules.stream().map(admitted -> admitted.rule().id()).distinct().count()
            != rules.size()) {
      throw new IllegalArgumentException("versions count from 1, and every rule has its own id");
    }
    return new RuleSet(name, version, hash, rules);
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
    return version == 0 ? name : name + "-" + version + "-" + hash.substring(0, SHORT);
  }

  /** Its rules, by id. */
  public List<Rule> rules() {
    return rules.stream().map(AdmittedRule::rule).toList();
  }

  /**
   * Asks every rule that is valid on that day. Total and deterministic.
   *
   * @param domains of the organisation and day that the contact is judged by
   * @return what fired and what failed, by the rules' ids; often empty
   */
  public List<RuleAnswer> on(Contact contact, Domains domains, LocalDate day) {
    if (rules.isEmpty()) {
      return List.of();
    }
    SeenContact.Seen seen = SeenContact.of(contact);
    ContactFunctions functions = new ContactFunctions(seen, domains);
    List<RuleAnswer> answers = new ArrayList<>();
    for (AdmittedRule admitted : rules) {
      if (admitted.rule().isValidOn(day)) {
        admitted.ask(seen, functions).ifPresent(answers::add);
      }
    }
    return List.copyOf(answers);
  }
}
