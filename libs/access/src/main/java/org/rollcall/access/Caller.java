package org.rollcall.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who makes this request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final AccessSettings settings;

  Caller(SecurityIdentity identity, AccessSettings settings) {
    this.identity = identity;
    this.settings = settings;
  }

  /** The person; empty for a token that names none, and for a machine's. */
  public Optional<Person> person() {
    return identity.getPrincipal() instanceof JsonWebToken token && !isMachine(token)
        ? personIn(token)
        : Optional.empty();
  }

  /** Whether the token carries the role (see {@link Roles}). */
  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /**
   * The person, where only a person will do.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 {@code no-person} if there is none
   */
  public Person requirePerson() {
    return person()
        .orElseThrow(
            () ->
                Problems.of(
                    403,
                    "no-person",
                    "This can only be done by a person, and the token names none.",
                    "Sign in as yourself. If you did, the token lacks the claim '"
                        + settings.personClaim()
                        + "': have the identity provider add it, or name the right claim in"
                        + " rollcall.access.person-claim."));
  }

  private Optional<Person> personIn(JsonWebToken token) {
    String name = text(token, settings.personClaim()).strip();
    return name.isEmpty() || token.getIssuer() == null || token.getSubject() == null
        ? Optional.empty()
        : Optional.of(new Person(token.getIssuer(), token.getSubject(), name));
  }

  /** A client's own token: Entra says {@code idtyp=app}, others give it the client's id. */
  private static boolean isMachine(JsonWebToken token) {
    return "app".equals(text(token, "idtyp"))
        || text(token, "preferred_username").startsWith("service-account-")
        || isSubject(token, "client_id")
        || isSubject(token, "azp");
  }

  private static boolean isSubject(JsonWebToken token, String claim) {
    String client = text(token, claim);
    return !client.isEmpty() && client.equals(token.getSubject());
  }

  private static String text(JsonWebToken token, String claim) {
    return plain(token.getClaim(claim));
  }

  /**
   * A claim's text; empty unless it is a string or a number. Two persons may share an array or an
   * object, and one may write its parts in another order: neither names a person.
   */
  private static String plain(@Nullable Object value) {
    return switch (value) {
      case JsonString json -> json.getString();
      case JsonNumber json -> json.toString();
      case String text -> text;
      case Number number -> number.toString();
      case null, default -> "";
    };
  }
}
