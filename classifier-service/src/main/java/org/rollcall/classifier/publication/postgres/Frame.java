package org.rollcall.classifier.publication.postgres;

/**
 * What all pages of a batch have in common.
 *
 * @param organisationHash by which organisation.yaml was judged
 * @param edition which organisation.yaml and rule set that was judged by which is said
 * @param ruleSetVersion by which rules was judged
 * @param known how many contacts of the directory are visible in internal lists now
 * @param batch the batch
 */
record Frame(
    String organisationHash, String edition, String ruleSetVersion, long known, Batch batch) {}
