package org.rollcall.remediation.jcs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON (RFC 8785) and SHA-256 over it. Numbers beyond 2^53 belong into strings. */
public final class Canonical {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Canonical() {}

  /** The canonical text of a JSON object. */
  public static String text(Map<String, ?> object) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(object)).getEncodedString();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("not a JSON object", impossible);
    } catch (IOException impossible) {
      throw new IllegalStateException("not canonical", impossible);
    }
  }

  /** SHA-256 in hex over the canonical text. */
  public static String hash(Map<String, ?> object) {
    return HexFormat.of().formatHex(sha256(text(object).getBytes(StandardCharsets.UTF_8)));
  }

  /** SHA-256 over the parts, one after the other. */
  public static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
