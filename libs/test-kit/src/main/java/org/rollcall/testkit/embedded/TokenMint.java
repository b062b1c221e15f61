package org.rollcall.testkit.embedded;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.rollcall.testkit.embedded.EmbeddedIssuer.Flaw;

/** Makes signed access tokens (RFC 9068 in spirit: RS256, iss, sub, aud, iat, exp, auth_time). */
final class TokenMint {
  static final Duration LIFETIME = Duration.ofHours(1);
  private static final int KEY_BITS = 2048;

  private final String issuer;
  private final InstantSource time;
  private final RsaJsonWebKey key = newKey();

  TokenMint(String issuer, InstantSource time) {
    this.issuer = issuer;
    this.time = time;
  }

  String issuer() {
    return issuer;
  }

  RsaJsonWebKey key() {
    return key;
  }

  String token(String person, List<String> roles, Flaw flaw) {
    return token("sub-" + person, person, roles, flaw);
  }

  String token(String subject, String person, List<String> roles, Flaw flaw) {
    Instant issued =
        flaw == Flaw.EXPIRED ? time.instant().minus(LIFETIME.multipliedBy(2)) : time.instant();
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(flaw == Flaw.WRONG_ISSUER ? "https://another.example" : issuer);
    claims.setSubject(subject);
    claims.setAudience(flaw == Flaw.WRONG_AUDIENCE ? "another-service" : EmbeddedIssuer.AUDIENCE);
    claims.setIssuedAt(date(issued));
    claims.setExpirationTime(date(issued.plus(LIFETIME)));
    claims.setGeneratedJwtId();
    claims.setNumericDateClaim("auth_time", date(issued));
    claims.setStringListClaim("groups", roles);
    if (flaw != Flaw.NO_PERSON) {
      claims.setStringClaim("person", person);
    }
    return sign(claims, flaw == Flaw.WRONG_KEY ? newKey() : key);
  }

  private static NumericDate date(Instant instant) {
    return NumericDate.fromSeconds(instant.getEpochSecond());
  }

  private String sign(JwtClaims claims, RsaJsonWebKey with) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(with.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setHeader("typ", "at+jwt");
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException impossible) {
      throw new IllegalStateException("a token cannot be signed", impossible);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      RsaJsonWebKey made = RsaJwkGenerator.generateJwk(KEY_BITS);
      made.setKeyId(Secrets.suffix());
      made.setUse("sig");
      made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return made;
    } catch (JoseException impossible) {
      throw new IllegalStateException("no RSA key can be made", impossible);
    }
  }
}
