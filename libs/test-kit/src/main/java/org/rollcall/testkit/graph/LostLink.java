package org.rollcall.testkit.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How Graph says that a link leads nowhere any more, and that all must be read anew. */
public enum LostLink {
  /** 410 with a Location to begin at, whose {@code $deltatoken} is empty. */
  GONE,
  /** 400 with the code {@code syncStateNotFound}. */
  BAD_REQUEST,
  /** 404 with the code {@code syncStateNotFound}. */
  NOT_FOUND,
  /** 410 with the code {@code resyncRequired} and no Location. */
  RESYNC;

  Answer answer(Refusals refusals, String path, DeltaRound.@Nullable Wish wish) {
    return switch (this) {
      case GONE ->
          refusals
              .of(410, "syncStateInvalid", "The sync state generation is invalid.")
              .with("Location", path + "?$deltatoken=" + select(wish));
      case BAD_REQUEST -> refusals.of(400, "syncStateNotFound", "The sync state is not found.");
      case NOT_FOUND -> refusals.of(404, "syncStateNotFound", "The sync state is not found.");
      case RESYNC -> refusals.of(410, "resyncRequired", "Resynchronization is required.");
    };
  }

  private static String select(DeltaRound.@Nullable Wish wish) {
    if (wish == null || wish.selected().isEmpty()) {
      return "";
    }
    String properties = String.join(",", wish.selected());
    return "&$select=" + URLEncoder.encode(properties, StandardCharsets.UTF_8);
  }
}
