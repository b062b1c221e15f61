package org.rollcall.classifier.rules.yaml;

import org.rollcall.classifier.rules.AdmittedRule;

/**
 * An item of the file that is in order.
 *
 * @param id its id
 * @param rule the rule
 */
record WrittenRule(String id, AdmittedRule rule) {}
