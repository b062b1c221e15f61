package org.rollcall.reader.reading.graph;

/** A group is gone, and it is not known who was in it. Stays inside this package. */
final class MembersUnknown extends Exception {
  private static final long serialVersionUID = 1;

  MembersUnknown() {
    super("nobody knows who was in a group that is gone");
  }
}
