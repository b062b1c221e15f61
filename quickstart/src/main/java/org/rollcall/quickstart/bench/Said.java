package org.rollcall.quickstart.bench;

/**
 * What a service has said to the others.
 *
 * @param messages how many
 * @param bytes of their bodies
 */
public record Said(long messages, long bytes) {
  Said since(Said before) {
    return new Said(messages - before.messages, bytes - before.bytes);
  }
}
