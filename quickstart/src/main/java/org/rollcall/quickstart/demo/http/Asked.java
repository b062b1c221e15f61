package org.rollcall.quickstart.demo.http;

import java.util.Objects;

/**
 * A proposal as a person sees it who is asked about it.
 *
 * @param id its id
 * @param state where it stands
 * @param contentHash what an approval names
 * @param version what If-Match wants
 * @param proof what reading the list as an ordinary user has shown
 * @param reason why it is where it is; empty where the state says it all
 */
public record Asked(
    String id, String state, String contentHash, String version, String proof, String reason) {
  public Asked {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(proof, "proof");
    Objects.requireNonNull(reason, "reason");
  }
}
