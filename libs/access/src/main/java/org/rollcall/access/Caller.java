package org.rollcall.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

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
    Object claim = token.getClaim(settings.personClaim());
    String name = claim == null ? "" : Objects.toString(plain(claim)).strip();
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
    Object value = token.getClaim(claim);
    return value == null ? "" : Objects.toString(plain(value));
  }

  private static Object plain(Object value) {
    return value instanceof jakarta.json.JsonString json ? json.getString() : value;
  }
}
