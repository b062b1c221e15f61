package org.rollcall.remediation.guard;

/**
 * How much a batch would hide.
 *
 * @param hides what this batch would hide
 * @param others hides of other batches in the same directory within the window
 * @param known contacts visible in internal lists
 */
public record BatchSize(long hides, long others, long known) {}
