package org.rollcall.classifier.publication.postgres;

/**
 * What all pages of a batch have in common.
 *
 * @param organisationHash by which organisation.yaml was judged
 * @param known how many contacts of the directory are visible in internal lists now
 * @param batch the batch
 */
record Frame(String organisationHash, long known, Batch batch) {}
