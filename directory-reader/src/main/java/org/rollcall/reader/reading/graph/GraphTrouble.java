package org.rollcall.reader.reading.graph;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.Trouble;

/**
 * What can go wrong with Graph, in words. Graph's own messages are not repeated: they name objects.
 */
final class GraphTrouble {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.]{1,80}");
  private static final Pattern ENTRA_CODE = Pattern.compile("AADSTS[0-9]{1,10}");

  private final String directory;

  GraphTrouble(String directory) {
    this.directory = directory;
  }

  Trouble unauthorised() {
    return new Trouble(
        "graph-unauthorised",
        "Graph does not accept the token of directory " + directory + " (401)",
        "Check tenant, clientId and credential of the directory, and that authority and host"
            + " belong to the same cloud.");
  }

  Trouble forbidden(String permission) {
    return new Trouble(
        "graph-forbidden",
        "the app registration of directory " + directory + " lacks a permission (403)",
        "Grant it the application permission " + permission + ", and give admin consent.");
  }

  Trouble noToken(Throwable cause) {
    Matcher code = ENTRA_CODE.matcher(String.valueOf(cause.getMessage()));
    return new Trouble(
        "graph-no-token",
        "no token could be had for directory "
            + directory
            + (code.find() ? " (" + code.group() + ")" : ""),
        "Check tenant, clientId, authority and the credential's file; the certificate must not"
            + " have expired.");
  }

  Trouble unreachable(boolean inTime) {
    return new Trouble(
        "graph-unreachable",
        inTime
            ? "Graph did not answer for directory " + directory + " in time"
            : "Graph cannot be reached for directory " + directory,
        "Check host, name resolution, proxy and firewall; it is tried again.");
  }

  Trouble throttled(Instant until) {
    return new Trouble(
        "graph-throttled",
        "Graph asks not to be asked about directory " + directory + " before " + until,
        "Nothing to mend if it is rare; else lower requestsPerSecond.");
  }

  Trouble failed(int status, @Nullable String code) {
    return new Trouble(
        "graph-error",
        "Graph answered " + status + in(code) + " about directory " + directory,
        "Look at the service health of Microsoft 365; it is tried again.");
  }

  Trouble notAsExpected(String what) {
    return new Trouble(
        "graph-unexpected-answer",
        "Graph's answer about directory " + directory + " " + what,
        "Look for a proxy between; if there is none, report it.");
  }

  Trouble otherHost() {
    return new Trouble(
        "graph-other-host",
        "an answer about directory " + directory + " leads to another host than was configured",
        "Look for a proxy that rewrites answers, and check host; it was not followed.");
  }

  Trouble positionLost(int status, @Nullable String code) {
    return new Trouble(
        "graph-position-lost",
        "Graph cannot go on from where directory "
            + directory
            + " was read to: "
            + status
            + in(code),
        "Nothing to mend: a full pass begins anew. Positions last seven days.");
  }

  Trouble notOurPosition() {
    return new Trouble(
        "graph-foreign-position",
        "the position that is known of directory " + directory + " is none of this host",
        "Nothing to mend: a full pass begins anew.");
  }

  Trouble membersUnknown() {
    return new Trouble(
        "graph-members-unknown",
        "a group of directory " + directory + " was deleted, and who was in it is not known",
        "Nothing to mend: a full pass tells it.");
  }

  Trouble manyConcerned(int most) {
    return new Trouble(
        "graph-many-concerned",
        "changed groups of directory " + directory + " concern more than " + most + " members",
        "Nothing to mend: a full pass tells them faster than one by one.");
  }

  Trouble tooRestless() {
    return new Trouble(
        "graph-too-restless",
        "too many objects of directory " + directory + " were deleted while it was read",
        "It is read again; if that does not help, look who deletes in the tenant.");
  }

  Trouble notAnId() {
    return new Trouble(
        "graph-no-id",
        "an id that directory " + directory + " was asked for is none of Graph's",
        "Look where it came from; it was not asked for.");
  }

  Trouble noSuchObject() {
    return new Trouble("graph-no-such-object", "Graph knows no such object", "Nothing to mend.");
  }

  private static String in(@Nullable String code) {
    return code != null && CODE.matcher(code).matches() ? " " + code : "";
  }
}
